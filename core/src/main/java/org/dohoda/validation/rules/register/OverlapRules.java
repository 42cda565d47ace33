package org.dohoda.validation.rules.register;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on instruments, participation rules and successions that stand beside one another. */
public final class OverlapRules {
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
              List<InstrumentId> apart = unrelated(group);
              InstrumentId first = apart.get(0);
              for (InstrumentId other : apart.subList(1, apart.size())) {
                scene.report(
                    Paths.of(other),
                    p -> p.with("first", first).with("other", other).related(Paths.of(first)));
              }
            }
          });

  static final Rule<CooperationRegister> ALL_TO_SEVERAL =
      Rule.on(
          On.REGISTER,
          ProblemKind.warning("succession.all-to-several")
              .czech(
                  "Vše, co měla organizace {predecessor}, přešlo na každého z nástupců {successors}.",
                  "Každý by měl všechna práva a povinnosti a orgány by patřily všem. Zapište, co"
                      + " přešlo na koho.")
              .english(
                  "All that {predecessor} had passes to each of its successors {successors}.",
                  "Each would have all rights and duties, and its bodies would be those of all."
                      + " Record what passes to whom."),
          (register, scene) -> {
            Map<OrganizationId, Set<OrganizationId>> heirs = new LinkedHashMap<>();
            Set<OrganizationId> successors = new HashSet<>();
            for (Succession each : register.successions()) {
              successors.add(each.successor());
              if (each.passing() == Passing.ALL) {
                heirs
                    .computeIfAbsent(each.predecessor(), id -> new LinkedHashSet<>())
                    .add(each.successor());
              }
            }
            heirs.keySet().removeAll(successors); // what was theirs may have come back in between
            heirs.values().removeIf(each -> each.size() < 2);
            heirs.forEach(
                (predecessor, each) ->
                    scene.report(
                        Paths.of(predecessor),
                        p -> {
                          each.forEach(successor -> p.related(Paths.of(successor)));
                          return p.with("predecessor", predecessor)
                              .with("successors", Joiner.on(", ").join(each));
                        }));
          });

  private OverlapRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(RULE_ID_TWICE, MEMORANDA_UNRELATED, ALL_TO_SEVERAL);
  }

  private static boolean isNewWording(StatedRule first, StatedRule other) {
    return other.replaces() && other.host().equals(first.host());
  }

  /** The first of each part of a group whose members relations join, in order. */
  private static List<InstrumentId> unrelated(Collection<Memorandum> group) {
    Map<InstrumentId, InstrumentId> joined = new TreeMap<>(); // each to itself, or to a lower one
    group.forEach(memorandum -> joined.put(memorandum.id(), memorandum.id()));
    for (Memorandum memorandum : group) {
      for (Relation relation : memorandum.relations()) {
        if (joined.containsKey(relation.target())) {
          InstrumentId one = lowest(memorandum.id(), joined);
          InstrumentId other = lowest(relation.target(), joined);
          boolean isLower = one.compareTo(other) < 0;
          joined.put(isLower ? other : one, isLower ? one : other);
        }
      }
    }
    return joined.keySet().stream().filter(id -> id.equals(joined.get(id))).toList();
  }

  private static InstrumentId lowest(InstrumentId id, Map<InstrumentId, InstrumentId> joined) {
    InstrumentId lowest = id;
    InstrumentId lower = joined.getOrDefault(id, id);
    while (!lower.equals(lowest)) {
      lowest = lower;
      lower = joined.getOrDefault(lowest, lowest);
    }
    if (!lowest.equals(id)) {
      joined.put(id, lowest); // the next way is short
    }
    return lowest;
  }
}
