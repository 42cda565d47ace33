package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on instruments and participation rules that stand beside one another. */
final class OverlapRules {
  static final Rule<StatedRules> RULE_ID_TWICE =
      Rule.on(
          On.RULES,
          ProblemKind.error("rule.id-not-unique")
              .czech(
                  "Pravidla na dvou místech mají totéž id {rule}.",
                  "Výjimka ani odůvodnění neřekne, které z nich je míněno. Dejte jednomu jiné id;"
                      + " nové znění v dodatku si id ponechá.")
              .english(
                  "Rules at two places have the same id {rule}.",
                  "Neither an exception nor a ground can tell which is meant. Give one of them"
                      + " another id; a new wording in an amendment keeps it."),
          (rules, scene) -> {
            Set<RuleId> seen = new HashSet<>();
            for (StatedRule each : rules.again().isEmpty() ? List.<StatedRule>of() : rules.all()) {
              if (rules.again().contains(each.id()) && !seen.add(each.id())) {
                StatedRule first = rules.first(each.id()).orElseThrow();
                if (!isNewWording(first, each)) {
                  scene.report(each.path(), p -> p.with("rule", each.id()).related(first.path()));
                }
              }
            }
          });

  static final Rule<CooperationRegister> MEMORANDA_UNRELATED =
      Rule.on(
          On.REGISTER,
          ProblemKind.information("memoranda.of-same-parties-unrelated")
              .czech(
                  "Listiny {first} a {other} jsou mezi týmiž stranami a vztah mezi nimi není"
                      + " zapsán.",
                  "Zda pozdější navazuje, nahrazuje, nebo platí vedle dřívější, nelze určit."
                      + " Zapište vztah, uvádí-li jej listina.")
              .english(
                  "{first} and {other} are between the same parties, with no relation recorded.",
                  "Whether the later follows, supersedes or stands beside the earlier cannot be"
                      + " told. Record the relation if the paper states it."),
          (register, scene) -> {
            for (Collection<Memorandum> group : scene.index().partyGroups()) {
              Set<InstrumentId> related = related(group);
              Memorandum first = group.iterator().next();
              for (Memorandum memorandum : group) {
                if (memorandum != first && !related.contains(memorandum.id())) {
                  scene.report(
                      Paths.of(memorandum.id()),
                      p ->
                          p.with("first", first.id())
                              .with("other", memorandum.id())
                              .related(Paths.of(first.id())));
                }
              }
            }
          });

  private OverlapRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(RULE_ID_TWICE, MEMORANDA_UNRELATED);
  }

  private static boolean isNewWording(StatedRule first, StatedRule other) {
    return other.replaces() && other.host().equals(first.host());
  }

  /** Those of a group that have a relation to another of it, or another to them. */
  private static Set<InstrumentId> related(Collection<Memorandum> group) {
    Set<InstrumentId> ids = new HashSet<>();
    group.forEach(memorandum -> ids.add(memorandum.id()));
    Set<InstrumentId> related = new HashSet<>();
    for (Memorandum memorandum : group) {
      for (Relation relation : memorandum.relations()) {
        if (ids.contains(relation.target()) && !relation.target().equals(memorandum.id())) {
          related.add(relation.target());
          related.add(memorandum.id());
        }
      }
    }
    return related;
  }
}
