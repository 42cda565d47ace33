package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.effect.facts.Signatures;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Facts;
import org.dohoda.validation.compare.Terms;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.rules.objects.TermRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on what an instrument says against its parties and against what happened. */
public final class FactRules {
  static final Rule<Term> OVER_BEFORE_SIGNED =
      Rule.on(
          On.TERM,
          ProblemKind.error("memorandum.over-before-signed")
              .czech(
                  "Listina má končit {end}, podepsána však byla až {signed}.",
                  "Listina by neplatila ani jediný den a všechna její pravidla by mlčela. Opravte"
                      + " jeden z obou dnů.")
              .english(
                  "The instrument is to end on {end}, but was signed only on {signed}.",
                  "It would not hold on a single day and all its rules would be silent. Correct one"
                      + " of the two days."),
          (term, scene) -> {
            if (canEndBeforeSigned(term.lasting())
                && scene.place().origin() instanceof Memorandum memorandum) {
              PartialDate signed = Signatures.last(memorandum);
              if (!signed.isUnknown()) {
                Optional<PartialDate> end = Terms.end(term, memorandum);
                if (Times.before(end, signed)) {
                  scene.report(
                      p ->
                          Facts.relatingSignatures(
                              p.with("end", end.orElseThrow())
                                  .with("signed", signed)
                                  .related(scene.path().member("lasting")),
                              memorandum));
                }
              }
            }
          });

  static final Rule<Term> OVER_BEFORE_EFFECT =
      Rule.on(
          On.TERM,
          ProblemKind.error("memorandum.over-before-effect")
              .czech(
                  "Listina má končit {end}, účinnosti však nabývá až {start}.",
                  "Listina by neplatila ani jediný den a všechna její pravidla by mlčela. Opravte"
                      + " jeden z obou dnů.")
              .english(
                  "The instrument is to end on {end}, but takes effect only on {start}.",
                  "It would not hold on a single day and all its rules would be silent. Correct one"
                      + " of the two days."),
          (term, scene) -> {
            if (scene.place().origin() instanceof Memorandum memorandum) {
              Optional<PartialDate> end = Terms.end(term, memorandum);
              if (end.isPresent()) {
                overBeforeEffect(end.get(), memorandum, scene);
              }
            }
          });

  static final Rule<Undertaking> DUTY_OF_OUTSIDER =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.warning("undertaking.duty-of-outsider")
              .czech(
                  "Povinnost {act} má nést {organization}, které listina {instrument} nezavazuje.",
                  "Smlouva nemůže ukládat povinnosti tomu, kdo ji neuzavřel. Opravte nositele, nebo"
                      + " doplňte stranu.")
              .english(
                  "The duty {act} is to be borne by {organization}, whom {instrument} does not"
                      + " bind.",
                  "An agreement cannot oblige somebody who did not conclude it. Correct the bearer,"
                      + " or add the party."),
          (undertaking, scene) -> {
            Optional<Memorandum> memorandum = scene.place().memorandum();
            if (TermRules.isDuty(undertaking) && memorandum.isPresent()) {
              for (Bearer bearer : undertaking.bearers()) {
                dutyOfOutsider(undertaking, bearer, memorandum.get(), scene);
              }
            }
          });

  static final Rule<Anchor> SIGNATURE_OF_OUTSIDER =
      Rule.on(
          On.ANCHOR,
          ProblemKind.error("date-rule.signature-of-outsider")
              .czech(
                  "Lhůta běží od podpisu {party}, což není strana listiny {instrument}.",
                  "Lhůta nikdy nezačne běžet. Uveďte stranu, jejíž podpis je míněn.")
              .english(
                  "A time runs from the signature of {party}, who is no party to {instrument}.",
                  "It never begins to run. Name the party whose signature is meant."),
          (anchor, scene) -> {
            Optional<Memorandum> memorandum = scene.place().memorandum();
            if (anchor instanceof Anchor.SignatureOf signature
                && memorandum.isPresent()
                && !scene.index().isParty(signature.party(), memorandum.get())
                && scene.index().has(signature.party())) {
              scene.report(
                  p ->
                      p.with("party", signature.party()).with("instrument", memorandum.get().id()));
            }
          });

  static final Rule<InstrumentEvent> EVENT_OF_OUTSIDER =
      Rule.on(
          On.EVENT,
          ProblemKind.error("event.of-outsider")
              .czech(
                  "Událost ze dne {day} se připisuje {party}, což není strana listiny"
                      + " {instrument}.",
                  "Výpověď nestrany nic neukončí. Uveďte stranu, která jednala.")
              .english(
                  "The event of {day} is ascribed to {party}, who is no party to {instrument}.",
                  "A notice of somebody who is no party ends nothing. Name the party that acted."),
          (event, scene) -> {
            Optional<Memorandum> memorandum = scene.place().memorandum();
            if (memorandum.isPresent()
                && event.party().isPresent()
                && isOutsider(event.party().get(), memorandum.get(), scene.index())) {
              scene.report(
                  p ->
                      p.with("day", event.on())
                          .with("party", event.party().get())
                          .with("instrument", memorandum.get().id()));
            }
          });

  static final Rule<InstrumentEvent> NOTICE_OF_NOBODY =
      Rule.on(
          On.EVENT,
          ProblemKind.warning("event.notice-of-nobody")
              .czech(
                  "U výpovědi ze dne {day} není zapsáno, kdo ji dal.",
                  "Pro koho listina končí, nelze určit. Zapište stranu.")
              .english(
                  "Who gave the notice of {day} is not recorded.",
                  "For whom the instrument ends cannot be told. Record the party."),
          (event, scene) -> {
            if (event.type() == InstrumentEvent.Type.NOTICE_GIVEN && event.party().isEmpty()) {
              scene.report(p -> p.with("day", event.on()));
            }
          });

  static final Rule<InstrumentEvent> BEFORE_MADE =
      Rule.on(
          On.EVENT,
          ProblemKind.error("event.before-conclusion")
              .czech(
                  "Událost ze dne {day} předchází uzavření listiny ({made}).",
                  "Ukončit nebo prodloužit lze jen, co již vzniklo; konec by byl určen chybně."
                      + " Opravte jeden z obou dnů.")
              .english(
                  "The event of {day} comes before the instrument was made ({made}).",
                  "Only what has come to be can end or be renewed; the end would be wrong. Correct"
                      + " one of the two days."),
          (event, scene) -> {
            boolean later =
                switch (event.type()) {
                  case NOTICE_GIVEN, RENEWED, TERMINATED -> true;
                  case APPROVED, PUBLISHED, OTHER -> false;
                };
            PartialDate made = Signatures.first(scene.place().origin());
            if (later && event.on().isBefore(made).isYes()) {
              scene.report(
                  p ->
                      Facts.relatingSignatures(
                          p.with("day", event.on())
                              .with("made", made)
                              .related(scene.path().member("on")),
                          scene.place().origin()));
            }
          });

  private FactRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        OVER_BEFORE_SIGNED,
        OVER_BEFORE_EFFECT,
        DUTY_OF_OUTSIDER,
        SIGNATURE_OF_OUTSIDER,
        EVENT_OF_OUTSIDER,
        NOTICE_OF_NOBODY,
        BEFORE_MADE);
  }

  /** What is applied for the time being may have held before its end. */
  private static void overBeforeEffect(PartialDate end, Memorandum memorandum, Scene scene) {
    for (Clause clause : memorandum.clauses()) {
      for (int i = 0; i < clause.provisions().size(); i++) {
        if (clause.period().isEmpty()
            && clause.provisions().get(i) instanceof EntryIntoForce entry
            && entry.provisional().isEmpty()
            && Times.before(Optional.of(end), Times.fixed(entry.firstDay()))) {
          int number = i;
          scene.report(
              p ->
                  p.with("end", end)
                      .with("start", Times.fixed(entry.firstDay()).orElseThrow())
                      .related(
                          Paths.of(memorandum.id())
                              .member("clauses")
                              .element(clause.id().value())
                              .member("provisions")
                              .index(number)));
        }
      }
    }
  }

  private static void dutyOfOutsider(
      Undertaking undertaking, Bearer bearer, Memorandum memorandum, Scene scene) {
    if (bearer instanceof Bearer.Together together) {
      together.bearers().forEach(each -> dutyOfOutsider(undertaking, each, memorandum, scene));
    } else if (bearer instanceof Bearer.Named named
        && named.actor() instanceof Actor.OfOrganization organization
        && isOutsider(organization.id(), memorandum, scene.index())) {
      scene.report(
          scene.path().member("bearers"),
          p ->
              p.with("act", undertaking.act())
                  .with("organization", organization.id())
                  .with("instrument", memorandum.id())
                  .related(Paths.of(organization.id())));
    }
  }

  /** Whether a last day can be before the last signature: not if it is counted from there. */
  private static boolean canEndBeforeSigned(Lasting lasting) {
    return !(lasting instanceof Lasting.Indefinitely)
        && !(lasting instanceof Lasting.Until until
            && until.lastDay() instanceof DateRule.After after
            && after.anchor().equals(Anchor.LAST_SIGNATURE));
  }

  /** Whether a recorded organisation takes no part in a memorandum. */
  static boolean isOutsider(OrganizationId organization, Memorandum memorandum, Index index) {
    return !index.takesPart(organization, memorandum) && index.has(organization);
  }
}
