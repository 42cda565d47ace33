package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
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

  static final Rule<StatedRules> RULES_CONTRADICT =
      Rule.on(
          On.RULES,
          ProblemKind.warning("rule.contradicts")
              .czech(
                  "Pravidlo {rule} a pravidlo {other} o právu {right} říkají pro totéž opak.",
                  "Mezi rovnými zákaz vítězí mlčky, a kdo spoléhá na povolení, nebude vpuštěn."
                      + " Označte jedno za výjimku z druhého, nebo je odstraňte.")
              .english(
                  "The rules {rule} and {other} say the contrary of the right {right} for the"
                      + " same.",
                  "Among equals a prohibition wins in silence, and whoever relies on the permission"
                      + " is not let in. Make one an exception to the other, or remove it."),
          (rules, scene) -> {
            record Key(RuleEffect effect, Right right, Said said) {}

            Map<Key, StatedRule> seen = new HashMap<>();
            for (StatedRule stated : contested(rules.all())) {
              RuleEffect effect = stated.rule().effect();
              Said said = Said.of(stated, scene.index().register());
              for (Right right : stated.rule().rights()) {
                StatedRule other = seen.get(new Key(effect.opposite(), right, said));
                if (other != null && isOpen(stated, other)) {
                  scene.report(
                      stated.path(),
                      p ->
                          p.with("rule", stated.id())
                              .with("other", other.id())
                              .with("right", right)
                              .related(other.path()));
                }
                seen.putIfAbsent(new Key(effect, right, said), stated);
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
            for (Collection<Memorandum> group : byParties(register).asMap().values()) {
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
    return ImmutableList.of(RULE_ID_TWICE, RULES_CONTRADICT, MEMORANDA_UNRELATED);
  }

  private static boolean isNewWording(StatedRule first, StatedRule other) {
    return other.replaces() && other.host().equals(first.host());
  }

  /** What a rule says beside its effect and its rights, and with which rank. */
  private record Said(
      Holder holder,
      BodySelector bodies,
      Optional<Capacity> capacity,
      Reach reach,
      Optional<Condition> condition,
      Optional<Authority> rank) {
    static Said of(StatedRule stated, CooperationRegister register) {
      ParticipationRule rule = stated.rule();
      return new Said(
          rule.holder(),
          rule.bodies(),
          rule.capacity(),
          rule.reach(),
          rule.condition(),
          stated.rank(register));
    }
  }

  /** Those rules that, by a cheap hash of what they say, may stand against another. */
  private static List<StatedRule> contested(List<StatedRule> all) {
    Hashes prohibited = new Hashes();
    for (StatedRule stated : all) {
      if (stated.rule().effect() == RuleEffect.PROHIBITS) {
        prohibited.add(hash(stated.rule()));
      }
    }
    Hashes both = new Hashes();
    for (StatedRule stated : prohibited.isEmpty() ? List.<StatedRule>of() : all) {
      if (stated.rule().effect() == RuleEffect.PERMITS
          && prohibited.contains(hash(stated.rule()))) {
        both.add(hash(stated.rule()));
      }
    }
    return both.isEmpty()
        ? List.of()
        : all.stream().filter(stated -> both.contains(hash(stated.rule()))).toList();
  }

  private static int hash(ParticipationRule rule) {
    int holder = 31 * rule.holder().hashCode() + rule.bodies().descriptions().size();
    int hash = 31 * holder + rule.capacity().hashCode();
    return rule.condition().isPresent() ? ~hash : hash;
  }

  /** Whether both can hold on one day, and neither gives way to the other. */
  private static boolean isOpen(StatedRule one, StatedRule other) {
    boolean amended =
        one.host().equals(other.host()) && !one.origin().id().equals(other.origin().id());
    boolean apart =
        one.rule().period().isPresent()
            && other.rule().period().isPresent()
            && one.rule().period().get().isApartFrom(other.rule().period().get());
    boolean excepted =
        one.rule().exceptionTo().contains(other.id())
            || other.rule().exceptionTo().contains(one.id());
    return !amended
        && !apart
        && !excepted
        && !supersedes(one.origin(), other.host())
        && !supersedes(other.origin(), one.host());
  }

  private static boolean supersedes(Instrument instrument, InstrumentId target) {
    return instrument.relations().stream()
        .anyMatch(
            relation ->
                relation.type() == RelationType.SUPERSEDES && relation.target().equals(target));
  }

  private static ListMultimap<ImmutableSet<OrganizationId>, Memorandum> byParties(
      CooperationRegister register) {
    List<Memorandum> agreed = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum && !isDraft(memorandum)) {
        agreed.add(memorandum);
      }
    }
    ListMultimap<ImmutableSet<OrganizationId>, Memorandum> groups = LinkedListMultimap.create();
    for (Memorandum memorandum : Alike.mayBe(agreed, OverlapRules::hash)) {
      groups.put(
          memorandum.parties().stream()
              .map(Party::organization)
              .collect(ImmutableSet.toImmutableSet()),
          memorandum);
    }
    return groups;
  }

  private static boolean isDraft(Memorandum memorandum) {
    return memorandum.state().isPresent() && memorandum.state().get() == InstrumentState.DRAFT;
  }

  private static int hash(Memorandum memorandum) {
    int hash = 0;
    for (int i = 0; i < memorandum.parties().size(); i++) {
      hash += memorandum.parties().get(i).organization().hashCode();
    }
    return hash;
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
