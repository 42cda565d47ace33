package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
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
import org.dohoda.validation.walk.Index;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Paths;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Stated;

/** Rules on instruments and participation rules that stand beside one another. */
final class OverlapRules {
  static final Rule<CooperationRegister> RULE_ID_TWICE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("rule.id-not-unique")
              .czech(
                  "Pravidla na dvou místech mají totéž id {rule}.",
                  "Výjimka ani odůvodnění neřekne, které z nich je míněno. Dejte jednomu jiné id;"
                      + " nové znění v dodatku si id ponechá.")
              .english(
                  "Rules at two places have the same id {rule}.",
                  "Neither an exception nor a ground can tell which is meant. Give one of them"
                      + " another id; a new wording in an amendment keeps it."),
          (register, scene) ->
              scene
                  .index()
                  .rules()
                  .asMap()
                  .forEach(
                      (id, stated) -> {
                        Optional<Stated<ParticipationRule>> first = Optional.empty();
                        for (Stated<ParticipationRule> each : stated) {
                          if (first.isPresent() && !isNewWording(first.get(), each)) {
                            Stated<ParticipationRule> other = first.get();
                            scene.report(
                                each.path(), p -> p.with("rule", id).related(other.path()));
                          }
                          first = first.or(() -> Optional.of(each));
                        }
                      }));

  static final Rule<CooperationRegister> RULES_CONTRADICT =
      Rule.on(
          On.REGISTER,
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
          (register, scene) -> {
            record Key(
                RuleEffect effect,
                Right right,
                Holder holder,
                BodySelector bodies,
                Optional<Capacity> capacity,
                Reach reach,
                Optional<Condition> condition,
                Optional<Authority> rank) {
              static Key of(
                  Stated<ParticipationRule> stated, RuleEffect effect, Right right, Index index) {
                ParticipationRule rule = stated.what();
                return new Key(
                    effect,
                    right,
                    rule.holder(),
                    rule.bodies(),
                    rule.capacity(),
                    rule.reach(),
                    rule.condition(),
                    ExceptionRules.rank(stated, index));
              }
            }

            Map<Key, Stated<ParticipationRule>> seen = new HashMap<>();
            for (Stated<ParticipationRule> stated : scene.index().rules().values()) {
              for (Right right : stated.what().rights()) {
                RuleEffect effect = stated.what().effect();
                Stated<ParticipationRule> other =
                    seen.get(Key.of(stated, effect.opposite(), right, scene.index()));
                if (other != null && isOpen(stated, other)) {
                  scene.report(
                      stated.path(),
                      p ->
                          p.with("rule", stated.what().id())
                              .with("other", other.what().id())
                              .with("right", right)
                              .related(other.path()));
                }
                seen.putIfAbsent(Key.of(stated, effect, right, scene.index()), stated);
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

  private static boolean isNewWording(
      Stated<ParticipationRule> first, Stated<ParticipationRule> other) {
    return other.in().replaces() && other.in().host().equals(first.in().host());
  }

  /** Whether both can hold on one day, and neither gives way to the other. */
  private static boolean isOpen(Stated<ParticipationRule> one, Stated<ParticipationRule> other) {
    boolean amended =
        one.in().host().equals(other.in().host())
            && !one.in().origin().id().equals(other.in().origin().id());
    boolean apart =
        one.what().period().isPresent()
            && other.what().period().isPresent()
            && Times.apart(one.what().period().get(), other.what().period().get());
    boolean excepted =
        one.what().exceptionTo().contains(other.what().id())
            || other.what().exceptionTo().contains(one.what().id());
    return !amended
        && !apart
        && !excepted
        && !supersedes(one.in().origin(), other.in().host())
        && !supersedes(other.in().origin(), one.in().host());
  }

  private static boolean supersedes(Instrument instrument, InstrumentId target) {
    return instrument.relations().stream()
        .anyMatch(
            relation ->
                relation.type() == RelationType.SUPERSEDES && relation.target().equals(target));
  }

  private static ListMultimap<ImmutableSet<OrganizationId>, Memorandum> byParties(
      CooperationRegister register) {
    ListMultimap<ImmutableSet<OrganizationId>, Memorandum> groups = LinkedListMultimap.create();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum
          && !memorandum.state().equals(Optional.of(InstrumentState.DRAFT))) {
        groups.put(
            memorandum.parties().stream()
                .map(Party::organization)
                .collect(ImmutableSet.toImmutableSet()),
            memorandum);
      }
    }
    return groups;
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
