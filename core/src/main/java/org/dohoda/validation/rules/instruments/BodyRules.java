package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.condition.Actor;
import org.dohoda.effect.facts.Signatures;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Participation;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Facts;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Place;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on participation rules against the instrument they stand in and the bodies they open. */
public final class BodyRules {
  static final Rule<ParticipationRule> OTHER_PARTIES_OF_NOBODY =
      Rule.on(
          On.RULE,
          ProblemKind.error("rule.other-parties-where-none")
              .czech(
                  "Pravidlo {rule} zve ostatní strany, listina {instrument} však strany nemá.",
                  "Pravidlo se nikoho netýká. Uveďte organizaci jménem, nebo pravidlo přesuňte do"
                      + " smlouvy.")
              .english(
                  "The rule {rule} invites the other parties, but {instrument} has no parties.",
                  "The rule concerns nobody. Name the organisation, or move the rule into an"
                      + " agreement."),
          (rule, scene) -> {
            Place place = scene.place();
            if (rule.holder() instanceof Holder.OtherParties
                && place.text().isPresent()
                && place.memorandum().isEmpty()) {
              scene.report(p -> p.with("rule", rule.id()).with("instrument", place.host()));
            }
          });

  static final Rule<OrganizationId> BODY_OF_NO_PARTY =
      Rule.on(
          On.OWNER,
          ProblemKind.warning("rule.body-of-no-party")
              .czech(
                  "Pravidlo {rule} otevírá orgány, jejichž zřizovatel {owner} není stranou listiny"
                      + " {instrument}.",
                  "Listina zavazuje jen své strany, oprávnění proto závisí na souhlasu zřizovatele."
                      + " Opatřete souhlas, nebo pravidlo omezte na orgány stran.")
              .english(
                  "The rule {rule} opens bodies of {owner}, who is no party to {instrument}.",
                  "The paper binds its parties alone, so the permission depends on that owner's"
                      + " consent. Obtain the consent, or limit the rule to the parties' bodies."),
          (owner, scene) -> {
            Optional<Memorandum> memorandum = scene.place().memorandum();
            if (memorandum.isPresent()
                && scene.rule().effect() == RuleEffect.PERMITS
                && FactRules.isOutsider(owner, memorandum.get(), scene.index())) {
              scene.report(
                  p ->
                      p.with("rule", scene.rule().id())
                          .with("owner", owner)
                          .with("instrument", memorandum.get().id())
                          .related(Paths.of(owner)));
            }
          });

  static final Rule<Body> BODY_NOT_GOVERNED =
      Rule.on(
          On.NAMED_BODY,
          ProblemKind.warning("rule.body-not-governed")
              .czech(
                  "Pravidlo {rule} mluví o orgánu {body}, který se listinou {instrument} neřídí.",
                  "Předsedající se pravidlem neřídí a host přijde nadarmo. Doplňte orgán mezi"
                      + " řízené, nebo pravidlo opravte.")
              .english(
                  "The rule {rule} speaks of the body {body}, which {instrument} does not govern.",
                  "The chair does not follow the rule and the guest comes in vain. Add the body to"
                      + " those governed, or correct the rule."),
          (body, scene) -> {
            if (scene.place().origin() instanceof ProcedureRules rules
                && !rules.governs().isEmpty()
                && !rules.governs().contains(body.id())) {
              scene.report(
                  p ->
                      p.with("rule", scene.rule().id())
                          .with("body", body.id())
                          .with("instrument", rules.id()));
            }
          });

  static final Rule<OrganizationId> OWNER_NOT_GOVERNED =
      Rule.on(
          On.OWNER,
          ProblemKind.warning("rule.owner-not-governed")
              .czech(
                  "Pravidlo {rule} mluví o orgánech, jejichž nositelem je {owner}; listinou"
                      + " {instrument} se však žádný jeho orgán neřídí.",
                  "Cizí řád by rozhodoval o tom, kdo smí přijít. Doplňte řízené orgány, nebo pravidlo"
                      + " opravte.")
              .english(
                  "The rule {rule} speaks of the bodies of {owner}, of which {instrument} governs"
                      + " none.",
                  "The rules of others would decide who may come. Add the bodies that are governed,"
                      + " or correct the rule."),
          (owner, scene) -> {
            if (scene.place().origin() instanceof ProcedureRules rules
                && !rules.governs().isEmpty()
                && isDescribed(owner, scene.rule())
                && rules.governs().stream().allMatch(id -> isOfAnother(id, owner, scene))) {
              scene.report(
                  p ->
                      p.with("rule", scene.rule().id())
                          .with("owner", owner)
                          .with("instrument", rules.id())
                          .related(Paths.of(owner)));
            }
          });

  static final Rule<ParticipationRule> MATCHES_NO_BODY =
      Rule.on(
          On.RULE,
          ProblemKind.warning("rule.matches-no-body")
              .czech(
                  "Popisu v pravidle {rule} neodpovídá žádný zapsaný orgán.",
                  "Pravidlo se podle evidence nikdy nepoužije. Zapište orgány, které jsou míněny,"
                      + " nebo účast, díky níž odpovídají.")
              .english(
                  "No recorded body fits the description in the rule {rule}.",
                  "On this register the rule never applies. Record the bodies that are meant, or"
                      + " the stakes by which they fit."),
          (rule, scene) -> {
            if (!rule.bodies().descriptions().isEmpty()
                && namesNone(rule.bodies())
                && !isKnownToFit(rule.bodies(), scene.index())) {
              scene.report(scene.path().member("bodies"), p -> p.with("rule", rule.id()));
            }
          });

  static final Rule<Body> BODY_DISSOLVED =
      Rule.on(
          On.NAMED_BODY,
          ProblemKind.warning("rule.body-dissolved")
              .czech(
                  "Pravidlo {rule} (sjednáno {made}) jmenuje orgán {body}, který trval nejdéle"
                      + " do {end}.",
                  "Oprávnění míří na orgán, který se již neschází. Zapište nástupce orgánu, nebo"
                      + " opravte pravidlo.")
              .english(
                  "The rule {rule} (made {made}) names the body {body}, which lasted no longer"
                      + " than {end}.",
                  "The permission aims at a body that no longer meets. Record the body's successor,"
                      + " or correct the rule."),
          (body, scene) -> {
            Bound end = body.existence().end();
            if (end.isOpen() || end.isUnknown()) {
              return;
            }
            PartialDate made = Signatures.first(scene.place().origin());
            if (Times.before(end.date(), made) && !scene.index().isSucceeded(body.id())) {
              scene.report(
                  p ->
                      Facts.relatingSignatures(
                          p.with("rule", scene.rule().id())
                              .with("made", made)
                              .with("body", body.id())
                              .with("end", end)
                              .related(Paths.of(body.id()))
                              .related(Paths.of(body.id()).member("existence")),
                          scene.place().origin()));
            }
          });

  static final Rule<Body> PARENT_NOT_RECORDED =
      Rule.on(
          On.NAMED_BODY,
          ProblemKind.warning("rule.parent-body-not-recorded")
              .czech(
                  "Pravidlo {rule} zve členy nadřazeného orgánu, u {body} však žádný není zapsán.",
                  "Koho se pravidlo týká, nelze určit. Zapište, pod který orgán patří.")
              .english(
                  "The rule {rule} invites members of the parent body, but {body} has none"
                      + " recorded.",
                  "Whom the rule concerns cannot be told. Record the body that it belongs to."),
          (body, scene) -> {
            if (scene.rule().holder() instanceof Holder.MembersOfParent
                && body.parent().isEmpty()) {
              scene.report(
                  p ->
                      p.with("rule", scene.rule().id())
                          .with("body", body.id())
                          .related(Paths.of(body.id())));
            }
          });

  static final Rule<ProcedureRules> AUTHORITY_MISSING =
      Rule.on(
          On.PROCEDURE_RULES,
          ProblemKind.warning("procedure-rules.authority-not-recorded")
              .czech(
                  "U listiny {instrument} není zapsáno, jakou má sílu.",
                  "Odporuje-li jí memorandum, nelze určit, co platí. Zapište, zda jde o statut,"
                      + " jednací řád, nebo usnesení.")
              .english(
                  "The authority of {instrument} is not recorded.",
                  "Where a memorandum contradicts it nobody can tell which prevails. Record whether"
                      + " it is a statute, rules of procedure or a resolution."),
          (rules, scene) -> {
            if (rules.authority().isEmpty() && hasParticipation(rules)) {
              scene.report(p -> p.with("instrument", rules.id()));
            }
          });

  static final Rule<ProcedureRules> OF_ANOTHER_OWNER =
      Rule.on(
          On.PROCEDURE_RULES,
          ProblemKind.warning("procedure-rules.body-of-another-owner")
              .czech(
                  "Orgán {adopter} řídí listinou {instrument} orgán {body}, který patří pod"
                      + " {owner}.",
                  "O cizím orgánu rozhodovat nemůže a pravidla by nikoho nezavazovala. Opravte, kdo"
                      + " listinu přijal, nebo koho řídí.")
              .english(
                  "By {instrument} the body {adopter} governs {body}, which belongs to {owner}.",
                  "It cannot decide about another's body, and the rules would bind nobody. Correct"
                      + " who adopted them, or whom they govern."),
          (rules, scene) -> {
            Optional<Body> adopter =
                rules
                    .adoptedBy()
                    .filter(Actor.OfBody.class::isInstance)
                    .map(Actor.OfBody.class::cast)
                    .flatMap(actor -> scene.index().register().body(actor.id()));
            Optional<OrganizationId> adopterOwner = adopter.flatMap(Body::owner);
            if (adopterOwner.isEmpty()) {
              return;
            }
            for (BodyId id : rules.governs()) {
              Optional<OrganizationId> owner =
                  scene.index().register().body(id).flatMap(Body::owner);
              if (owner.isPresent() && !scene.index().mayBeOfOne(adopterOwner.get(), owner.get())) {
                scene.report(
                    scene.path().member("governs"),
                    p ->
                        p.with("adopter", adopter.get().id())
                            .with("instrument", rules.id())
                            .with("body", id)
                            .with("owner", owner.get())
                            .related(Paths.of(id)));
              }
            }
          });

  private BodyRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        OTHER_PARTIES_OF_NOBODY,
        BODY_OF_NO_PARTY,
        BODY_NOT_GOVERNED,
        OWNER_NOT_GOVERNED,
        MATCHES_NO_BODY,
        BODY_DISSOLVED,
        PARENT_NOT_RECORDED,
        AUTHORITY_MISSING,
        OF_ANOTHER_OWNER);
  }

  /**
   * Whether a body may fit; a description that names an organisation that is not there is left to
   * the rule that says so.
   */
  private static boolean isKnownToFit(BodySelector bodies, Index index) {
    for (BodyDescription each : bodies.descriptions()) {
      if (index.mayFit(each)
          || isMissing(each.owner(), index)
          || isMissing(each.stakeOf(), index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(Optional<OrganizationId> id, Index index) {
    return id.isPresent() && !index.has(id.get());
  }

  private static boolean namesNone(BodySelector bodies) {
    return bodies.named().isEmpty() || bodies.named().get().items().isEmpty();
  }

  private static boolean hasParticipation(Instrument instrument) {
    return instrument.clauses().stream()
        .flatMap(clause -> clause.provisions().stream())
        .anyMatch(Participation.class::isInstance);
  }

  private static boolean isDescribed(OrganizationId owner, ParticipationRule rule) {
    return rule.bodies().descriptions().stream()
        .anyMatch(each -> each.owner().equals(Optional.of(owner)));
  }

  /** Whether the recorded owner of a body is another, and the body cannot be that of this one. */
  private static boolean isOfAnother(BodyId id, OrganizationId owner, Scene scene) {
    return scene
        .index()
        .body(id)
        .flatMap(Body::owner)
        .filter(other -> !scene.index().mayBeOfOne(owner, other))
        .isPresent();
  }
}
