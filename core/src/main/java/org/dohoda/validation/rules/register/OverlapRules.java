package org.dohoda.validation.rules.register;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
import org.dohoda.time.PartialDate;
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
                  "Vše, co měla organizace {predecessor}, má podle záznamu naráz přejít na každého"
                      + " z nástupců {successors}.",
                  "Každý by měl všechna práva a povinnosti a orgány by patřily všem. Zapište, co"
                      + " přešlo na koho.")
              .english(
                  "All that {predecessor} had is recorded to pass at once to each of its successors"
                      + " {successors}.",
                  "Each would have all rights and duties, and the bodies would be those of all of"
                      + " them. Record what passes to whom."),
          (register, scene) -> {
            Map<OrganizationId, List<Succession>> whole = new LinkedHashMap<>();
            for (Succession each : register.successions()) {
              if (each.passing() == Passing.ALL) {
                whole.computeIfAbsent(each.predecessor(), id -> new ArrayList<>(1)).add(each);
              }
            }
            whole.forEach(
                (predecessor, all) -> {
                  Set<OrganizationId> successors = atOnce(all);
                  if (!successors.isEmpty()) {
                    scene.report(
                        Paths.of(predecessor),
                        p -> {
                          successors.forEach(each -> p.related(Paths.of(each)));
                          return p.with("predecessor", predecessor)
                              .with("successors", Joiner.on(", ").join(successors));
                        });
                  }
                });
          });

  private OverlapRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(RULE_ID_TWICE, MEMORANDA_UNRELATED, ALL_TO_SEVERAL);
  }

  /** The successors of one that may follow it on the same day as another. */
  private static Set<OrganizationId> atOnce(List<Succession> all) {
    Set<OrganizationId> successors = new LinkedHashSet<>();
    for (Succession each : all) {
      PartialDate day = each.on().orElse(PartialDate.unknown());
      if (all.stream()
          .filter(other -> !other.successor().equals(each.successor()))
          .map(other -> other.on().orElse(PartialDate.unknown()))
          .anyMatch(other -> !day.isBefore(other).isYes() && !day.isAfter(other).isYes())) {
        successors.add(each.successor());
      }
    }
    return successors;
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
