package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;

/** Memoranda, rules of procedure and amendments that hold drawn rules. */
final class DrawnPapers {
  /** What an amendment amends now and then although nobody recorded it. */
  private static final InstrumentId NOT_RECORDED = InstrumentId.of("not-recorded");

  private final Dice dice;
  private final Tendency tendency;
  private final DrawnDays days;
  private final DrawnWorld world;

  DrawnPapers(Dice dice, Tendency tendency, DrawnWorld world) {
    this.dice = dice;
    this.tendency = tendency;
    this.days = new DrawnDays(dice, tendency);
    this.world = world;
  }

  /** One instrument for each id, which hold the rules between them; perhaps an amendment. */
  List<Instrument> papers(List<InstrumentId> ids, List<ParticipationRule> rules) {
    List<List<ParticipationRule>> shares = new ArrayList<>();
    ids.forEach(id -> shares.add(new ArrayList<>()));
    rules.forEach(rule -> dice.one(shares).add(rule));
    List<Instrument> papers = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      List<ParticipationRule> share = shares.get(i);
      Optional<ParticipationRule> late =
          share.size() > 1
              ? dice.maybe(10, () -> share.remove(share.size() - 1))
              : Optional.empty();
      List<Clause> clauses = clauses(share);
      Instrument paper =
          dice.chance(55)
              ? memorandum(ids.get(i), clauses, ids)
              : procedureRules(ids.get(i), clauses);
      papers.add(paper);
      if (late.isPresent() || (!clauses.isEmpty() && dice.chance(20))) {
        papers.add(amendment(paper, clauses.get(0), late, rules));
      }
    }
    return papers;
  }

  private List<Clause> clauses(List<ParticipationRule> rules) {
    List<Clause> clauses = new ArrayList<>();
    int half = rules.size() / 2;
    for (List<ParticipationRule> part :
        List.of(rules.subList(0, half), rules.subList(half, rules.size()))) {
      if (!part.isEmpty()) {
        clauses.add(clause("clause-" + clauses.size(), part, days.maybePeriod(20)));
      }
    }
    return clauses;
  }

  private static Clause clause(String id, List<ParticipationRule> rules, Optional<Period> period) {
    return Clause.builder()
        .id(ClauseId.of(id))
        .period(period)
        .addProvision(Participation.builder().addAllRules(rules).build())
        .build();
  }

  private Memorandum memorandum(InstrumentId id, List<Clause> clauses, List<InstrumentId> ids) {
    Memorandum.Builder paper = Memorandum.builder().id(id).state(state());
    for (OrganizationId party : dice.some(world.organizations(), dice.between(2, 3))) {
      paper.addParty(party(party));
    }
    paper.addAllClauses(clauses);
    List<Provision> terms = new ArrayList<>();
    if (dice.chance(40)) {
      terms.add(
          dice.one(Term.indefinite(), Term.notStated(), Term.until(DateRule.fixed(days.future()))));
    }
    if (!terms.isEmpty()) {
      paper.addClause(Clause.builder().id(ClauseId.of("term")).addAllProvisions(terms).build());
    }
    InstrumentId other = dice.one(ids);
    if (!other.equals(id) && dice.chance(10)) {
      paper.addRelation(
          Relation.of(RelationType.SUPERSEDES, other).toBuilder()
              .since(dice.maybe(60, days::past))
              .build());
    }
    if (dice.chance(10)) {
      paper.addEvent(
          InstrumentEvent.builder().type(InstrumentEvent.Type.RENEWED).on(days.past()).build());
    }
    return paper.addAllAttestations(days.attestations(10)).build();
  }

  private Party party(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .addAllThrough(through(organization))
        .signed(dice.maybe(70, days::past))
        .effective(gap() ? Optional.empty() : Optional.of(days.past()))
        .lastDay(
            dice.maybe(
                10 + tendency.over() / 3,
                () -> dice.chance(tendency.over()) ? days.past() : days.future()))
        .build();
  }

  /** Now and then a party acts through somebody else, mostly the one who asks. */
  private List<ThroughUnit> through(OrganizationId party) {
    OrganizationId unit =
        dice.chance(60) ? world.organizations().get(0) : dice.one(world.organizations());
    return dice.chance(15) && !unit.equals(party)
        ? List.of(new ThroughUnit(unit, days.period()))
        : List.of();
  }

  private ProcedureRules procedureRules(InstrumentId id, List<Clause> clauses) {
    return ProcedureRules.builder()
        .id(id)
        .state(state())
        .authority(
            dice.chance(tendency.gaps())
                ? Optional.empty()
                : Optional.of(
                    dice.one(
                        Authority.RESOLUTION, Authority.RULES_OF_PROCEDURE, Authority.STATUTE)))
        .term(days.period())
        .addAllClauses(clauses)
        .build();
  }

  /**
   * The old wording until a day, the new one from that day: the rules are turned or the same.
   * Another rule may come with the amendment, in the text or in a clause of the amendment itself.
   */
  private Amendment amendment(
      Instrument amended,
      Clause old,
      Optional<ParticipationRule> late,
      List<ParticipationRule> all) {
    Amendment.Builder amendment =
        Amendment.builder()
            .id(InstrumentId.of(amended.id().value() + "-amendment"))
            .amends(dice.chance(tendency.gaps() / 4) ? NOT_RECORDED : amended.id())
            .state(state())
            .effective(gap() ? Optional.empty() : Optional.of(dice.one(days.past(), days.future())))
            .addChange(
                dice.chance(75)
                    ? new Change.ReplaceClause(
                        clause(old.id().value(), maybeTurned(old, all), Optional.empty()))
                    : new Change.RepealClause(old.id()));
    if (late.isPresent()) {
      Clause clause = clause("late", List.of(late.get()), days.maybePeriod(20));
      if (dice.chance(60)) {
        amendment.addChange(new Change.AddClause(clause, Optional.empty()));
      } else {
        amendment.addClause(clause);
      }
    }
    if (dice.chance(amended instanceof Memorandum ? 25 : 5)) {
      amendment.addChange(partyChange());
    }
    if (dice.chance(10)) {
      amendment.addChange(Change.term(Term.until(DateRule.fixed(days.future()))));
    }
    return amendment.build();
  }

  /** Somebody joins, leaves or is followed, whether that fits the parties or not. */
  private Change partyChange() {
    OrganizationId one = dice.one(world.organizations());
    OrganizationId other = dice.one(world.organizations());
    return dice.one(
        Change.joins(
            Party.builder()
                .organization(one)
                .addAllThrough(through(one))
                .effective(dice.maybe(70, days::past))
                .build()),
        Change.leaves(one),
        one.equals(other) ? Change.leaves(one) : Change.succeeded(one, other));
  }

  /** Some of the rules have the opposite effect, or except what were exceptions to them. */
  private List<ParticipationRule> maybeTurned(Clause old, List<ParticipationRule> all) {
    boolean round = dice.chance(30);
    List<ParticipationRule> rules = new ArrayList<>();
    for (Provision provision : old.provisions()) {
      if (provision instanceof Participation participation) {
        for (ParticipationRule rule : participation.rules()) {
          ParticipationRule now = round ? turnedRound(rule, all) : rule;
          rules.add(dice.chance(30) ? turned(now) : now);
        }
      }
    }
    return rules;
  }

  private static ParticipationRule turnedRound(
      ParticipationRule rule, List<ParticipationRule> all) {
    return rule.toBuilder()
        .exceptionTo(
            all.stream()
                .filter(other -> other.exceptionTo().contains(rule.id()))
                .map(ParticipationRule::id)
                .collect(ImmutableSet.toImmutableSet()))
        .build();
  }

  private static ParticipationRule turned(ParticipationRule rule) {
    return rule.toBuilder()
        .effect(rule.effect() == RuleEffect.PERMITS ? RuleEffect.PROHIBITS : RuleEffect.PERMITS)
        .build();
  }

  private Optional<InstrumentState> state() {
    if (dice.chance(tendency.over() / 3)) {
      return Optional.of(InstrumentState.DRAFT);
    }
    return dice.chance(tendency.gaps() / 3)
        ? Optional.empty()
        : Optional.of(dice.one(InstrumentState.AGREED, InstrumentState.CONCLUDED));
  }

  private boolean gap() {
    return dice.chance(tendency.gaps() / 2);
  }
}
