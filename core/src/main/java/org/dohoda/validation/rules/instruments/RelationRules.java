package org.dohoda.validation.rules.instruments;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Signatures;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Facts;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on the relations of one instrument to another. */
public final class RelationRules {
  private static final ImmutableSet<RelationType> BACKWARDS =
      Sets.immutableEnumSet(RelationType.FOLLOWS, RelationType.CONFIRMS, RelationType.SUPERSEDES);

  /** What tells which comes first, and what tells which stands above: each may lead in a circle. */
  private static final ImmutableList<ImmutableSet<RelationType>> ORDERS =
      ImmutableList.of(
          Sets.immutableEnumSet(RelationType.FOLLOWS, RelationType.SUPERSEDES),
          Sets.immutableEnumSet(
              RelationType.IMPLEMENTS, RelationType.UNDER_FRAMEWORK_OF, RelationType.PART_OF));

  static final Rule<Relation> TO_ITSELF =
      Rule.on(
          On.RELATION,
          ProblemKind.error("relation.to-itself")
              .czech(
                  "Listina {instrument} má vztah {type} sama k sobě.",
                  "Listina, která nahrazuje sebe samu, by nikdy neplatila. Uveďte listinu, která je"
                      + " míněna.")
              .english(
                  "The instrument {instrument} has the relation {type} to itself.",
                  "An instrument that supersedes itself would never hold. Name the instrument that"
                      + " is meant."),
          (relation, scene) -> {
            if (relation.target().equals(scene.place().origin().id())) {
              scene.report(
                  p -> p.with("instrument", relation.target()).with("type", code(relation.type())));
            }
          });

  static final Rule<Relation> SUPERSEDES_BEFORE_SIGNED =
      Rule.on(
          On.RELATION,
          ProblemKind.error("relation.supersedes-before-signed")
              .czech(
                  "Listina {target} má být nahrazena od {since}, nahrazující listina však vznikla"
                      + " až {made}.",
                  "Ve dnech mezi tím by neplatila žádná z obou. Opravte jeden z obou dnů.")
              .english(
                  "{target} is to be superseded since {since}, but the later instrument was made"
                      + " only on {made}.",
                  "On the days between neither of the two would hold. Correct one of the two"
                      + " days."),
          (relation, scene) -> {
            if (relation.type() != RelationType.SUPERSEDES || relation.since().isEmpty()) {
              return;
            }
            PartialDate made = Signatures.first(scene.place().origin());
            if (Times.before(relation.since(), made)) {
              scene.report(
                  scene.path().member("since"),
                  p ->
                      Facts.relatingSignatures(
                          p.with("target", relation.target())
                              .with("since", relation.since().orElseThrow())
                              .with("made", made)
                              .related(Paths.of(relation.target())),
                          scene.place().origin()));
            }
          });

  static final Rule<Relation> TARGET_IS_LATER =
      Rule.on(
          On.RELATION,
          ProblemKind.error("relation.target-is-later")
              .czech(
                  "Listina z {made} má vztah {type} k listině {target}, která vznikla až {later}.",
                  "Navázat lze jen na to, co již bylo; pořadí listin by bylo obrácené. Prohoďte je,"
                      + " nebo opravte datum.")
              .english(
                  "An instrument of {made} has the relation {type} to {target}, made only on"
                      + " {later}.",
                  "One can build only on what was there; the order would be reversed. Swap the two,"
                      + " or correct a date."),
          (relation, scene) -> {
            Optional<Instrument> target =
                BACKWARDS.contains(relation.type())
                    ? scene.index().register().instrument(relation.target())
                    : Optional.empty();
            if (target.isEmpty()) {
              return;
            }
            PartialDate made = Signatures.last(scene.place().origin());
            PartialDate later = Signatures.first(target.get());
            if (made.isBefore(later).isYes()) {
              scene.report(
                  p ->
                      Facts.relatingSignatures(
                          Facts.relatingSignatures(
                              p.with("made", made)
                                  .with("type", code(relation.type()))
                                  .with("target", relation.target())
                                  .with("later", later)
                                  .related(Paths.of(relation.target())),
                              target.get()),
                          scene.place().origin()));
            }
          });

  public static final Rule<CooperationRegister> CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("relation.cycle")
              .czech(
                  "Vztahy {instruments} vedou v kruhu.",
                  "Která listina předchází a která platí, nelze určit. Odstraňte jeden ze vztahů.")
              .english(
                  "The relations of {instruments} run in a circle.",
                  "Which comes first and which holds cannot be told. Remove one of the relations."),
          (register, scene) -> {
            for (ImmutableSet<RelationType> order : ORDERS) {
              Graph<InstrumentId> graph = new Graph<>();
              for (Instrument instrument : register.instruments()) {
                for (Relation relation : instrument.relations().asList()) {
                  if (order.contains(relation.type())
                      && !relation.target().equals(instrument.id())) {
                    graph.add(instrument.id(), relation.target());
                  }
                }
              }
              for (List<InstrumentId> cycle : graph.cycles()) {
                Elements.cycle(scene, "instruments", cycle, Paths::of);
              }
            }
          });

  static final Rule<Amendment> OF_AMENDMENT =
      Rule.on(
          On.AMENDMENT,
          ProblemKind.error("amendment.of-amendment")
              .czech(
                  "Dodatek {amendment} mění dodatek {target}, ne listinu samu.",
                  "Změna se v úplném znění neprojeví. Nechte dodatek měnit původní listinu.")
              .english(
                  "The amendment {amendment} amends the amendment {target}, not the instrument.",
                  "The change does not show in the consolidated text. Let it amend the original"
                      + " instrument."),
          (amendment, scene) ->
              scene
                  .index()
                  .register()
                  .instrument(amendment.amends())
                  .filter(Amendment.class::isInstance)
                  .ifPresent(
                      target ->
                          scene.report(
                              scene.path().member("amends"),
                              p ->
                                  p.with("amendment", amendment.id())
                                      .with("target", target.id())
                                      .related(Paths.of(target.id())))));

  static final Rule<Amendment> BEFORE_ORIGINAL =
      Rule.on(
          On.AMENDMENT,
          ProblemKind.error("amendment.before-original")
              .czech(
                  "Dodatek {amendment} je ze dne {signed}, listina, kterou mění, až z {made}.",
                  "Změnit lze jen, co již je; znění by nabylo účinnosti příliš brzy. Opravte jeden"
                      + " z obou dnů.")
              .english(
                  "The amendment {amendment} is of {signed}, what it amends was made only on"
                      + " {made}.",
                  "Only what is there can be amended; the wording would hold too early. Correct one"
                      + " of the two days."),
          (amendment, scene) -> {
            Optional<Instrument> original = scene.index().register().instrument(amendment.amends());
            PartialDate made = original.map(Signatures::first).orElse(PartialDate.unknown());
            if (Times.before(amendment.signed(), made)) {
              scene.report(
                  scene.path().member("signed"),
                  p ->
                      Facts.relatingSignatures(
                          p.with("amendment", amendment.id())
                              .with("signed", amendment.signed().orElseThrow())
                              .with("made", made)
                              .related(Paths.of(amendment.amends())),
                          original.orElseThrow()));
            }
          });

  private RelationRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        TO_ITSELF, SUPERSEDES_BEFORE_SIGNED, TARGET_IS_LATER, OF_AMENDMENT, BEFORE_ORIGINAL);
  }

  private static String code(RelationType type) {
    return Ascii.toLowerCase(type.name()).replace('_', '-');
  }
}
