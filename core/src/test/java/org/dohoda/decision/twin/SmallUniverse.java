package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.body.Body;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.InWords;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * Every register of three rules on one right, for one holder, one body and one day.
 *
 * <p>Each rule permits or prohibits, has one of three ranks, holds, does not hold or perhaps holds
 * on the day, and has a condition that is met, not met or not stated; exceptions are any graph
 * without a circle. Cases are numbered.
 */
final class SmallUniverse {
  static final LocalDate DAY = LocalDate.of(2023, 6, 15);
  static final Right RIGHT = Rights.ATTEND;
  static final OrganizationId HOLDER = OrganizationId.of("agency");
  static final BodyId BODY = BodyId.of("committee");

  private static final int RULES = 3;
  private static final int KINDS = 2 * 3 * 3 * 3;
  private static final ImmutableList<ImmutableList<ImmutableSet<Integer>>> GRAPHS = graphs();
  private static final ImmutableList<Authority> RANKS =
      ImmutableList.of(Authority.RESOLUTION, Authority.RULES_OF_PROCEDURE, Authority.STATUTE);
  private static final Period PERHAPS = Period.of(Bound.of(PartialDate.ofYear(2023)), Bound.OPEN);
  private static final Period OVER = Period.of(DAY.minusYears(2), DAY.minusDays(1));

  private SmallUniverse() {}

  /** {@return the number of cases} */
  static int size() {
    return KINDS * KINDS * KINDS * GRAPHS.size();
  }

  /** {@return the case of a number, from 0} */
  static Scenario at(int number) {
    int rest = number;
    List<List<ParticipationRule>> byRank =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Circumstances.Builder known = Circumstances.builder();
    ImmutableList<ImmutableSet<Integer>> exceptions = GRAPHS.get(rest % GRAPHS.size());
    rest /= GRAPHS.size();
    for (int i = 0; i < RULES; i++) {
      int kind = rest % KINDS;
      rest /= KINDS;
      ParticipationRule.Builder rule = rule(i, kind % 2 == 0, exceptions.get(i));
      int validity = kind / 2 % 3;
      if (validity > 0) {
        rule.period(validity == 1 ? OVER : PERHAPS);
      }
      InWords condition = Condition.inWords(LocalizedText.of("en", "condition " + i));
      int truth = kind / 6 % 3;
      if (truth < 2) {
        known = truth == 0 ? known.met(condition) : known.notMet(condition);
      }
      byRank.get(kind / 18).add(rule.condition(condition).build());
    }
    CooperationRegister.Builder register = CooperationRegister.builder().addBody(body());
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (!byRank.get(rank).isEmpty()) {
        register.addInstrument(
            paper(RANKS.get(rank), ImmutableList.of(clause("guests", byRank.get(rank)))));
      }
    }
    return new Scenario(register.build(), ImmutableSet.of(), question(known.build()));
  }

  static ParticipationQuestion question(Circumstances circumstances) {
    return ParticipationQuestion.of(HOLDER, BODY, DAY)
        .circumstances(circumstances)
        .rights(ImmutableSet.of(RIGHT))
        .build();
  }

  static ParticipationRule.Builder rule(int number, boolean permits, Iterable<Integer> exceptions) {
    ParticipationRule.Builder rule =
        ParticipationRule.builder()
            .id(RuleId.of("rule-" + number))
            .effect(permits ? RuleEffect.PERMITS : RuleEffect.PROHIBITS)
            .addRight(RIGHT)
            .to(Holder.representativeOf(HOLDER))
            .in(BodySelector.only(BODY));
    exceptions.forEach(other -> rule.addExceptionTo(RuleId.of("rule-" + other)));
    return rule;
  }

  static Body body() {
    return Body.builder()
        .id(BODY)
        .addName(TimedName.of(LocalizedText.of("en", "Committee")))
        .owner(OrganizationId.of("region"))
        .existence(Period.always())
        .build();
  }

  static ProcedureRules paper(Authority rank, ImmutableList<Clause> clauses) {
    return ProcedureRules.builder()
        .id(idOf(rank))
        .authority(rank)
        .state(InstrumentState.CONCLUDED)
        .term(Period.always())
        .addAllClauses(clauses)
        .build();
  }

  static InstrumentId idOf(Authority rank) {
    return InstrumentId.of("paper-" + rank.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Clause clause(String id, List<ParticipationRule> rules) {
    return Clause.builder()
        .id(ClauseId.of(id))
        .addProvision(Participation.builder().addAllRules(rules).build())
        .build();
  }

  /** Every way in which three rules can be exceptions to each other without a circle. */
  static ImmutableList<ImmutableList<ImmutableSet<Integer>>> graphs() {
    ImmutableSet.Builder<ImmutableList<ImmutableSet<Integer>>> graphs = ImmutableSet.builder();
    int pairs = RULES * (RULES - 1);
    for (int links = 0; links < 1 << pairs; links++) {
      ImmutableList.Builder<ImmutableSet<Integer>> graph = ImmutableList.builder();
      for (int from = 0; from < RULES; from++) {
        ImmutableSet.Builder<Integer> to = ImmutableSet.builder();
        for (int step = 1; step < RULES; step++) {
          if ((links >> (from * (RULES - 1) + step - 1) & 1) == 1) {
            to.add((from + step) % RULES);
          }
        }
        graph.add(to.build());
      }
      if (isWithoutCircle(graph.build())) {
        graphs.add(graph.build());
      }
    }
    return graphs.build().asList();
  }

  /** Taking away rules that are exceptions to none that is left must take away all. */
  private static boolean isWithoutCircle(List<ImmutableSet<Integer>> graph) {
    List<Integer> left = new ArrayList<>();
    for (int rule = 0; rule < RULES; rule++) {
      left.add(rule);
    }
    boolean less = true;
    while (less) {
      List<Integer> before = List.copyOf(left);
      less = left.removeIf(rule -> graph.get(rule).stream().noneMatch(before::contains));
    }
    return left.isEmpty();
  }
}
