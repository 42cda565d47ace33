package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.RequestMade;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.time.PartialDate;

/**
 * Every register of three rules that share one unknown day and one unknown fact.
 *
 * <p>Each rule permits or prohibits, yields or not, and has no condition, a fact as its condition,
 * or that the fact is not so. It stands in a paper of higher rank, or in one of lower rank: there
 * in the text for good, until an amendment of which the day is not known, or since then.
 */
final class SharedUniverse {
  private static final int RULES = 3;
  private static final int KINDS = 2 * 2 * 3 * 4;
  private static final ImmutableList<ImmutableList<ImmutableSet<Integer>>> GRAPHS =
      SmallUniverse.graphs();

  private SharedUniverse() {}

  /** {@return the number of cases} */
  static int size() {
    return KINDS * KINDS * KINDS * GRAPHS.size();
  }

  /** {@return the case of a number, from 0} */
  static Scenario at(int number) {
    int rest = number;
    List<List<ParticipationRule>> places = new ArrayList<>();
    for (int place = 0; place < 4; place++) {
      places.add(new ArrayList<>());
    }
    ImmutableList<ImmutableSet<Integer>> exceptions = GRAPHS.get(rest % GRAPHS.size());
    rest /= GRAPHS.size();
    for (int i = 0; i < RULES; i++) {
      int kind = rest % KINDS;
      rest /= KINDS;
      ParticipationRule.Builder rule =
          SmallUniverse.rule(i, kind % 2 == 0, exceptions.get(i)).yielding(kind / 2 % 2 == 1);
      switch (kind / 4 % 3) {
        case 0 -> rule.condition(new RequestMade());
        case 1 -> rule.condition(Condition.not(new RequestMade()));
        default -> {}
      }
      places.get(kind / 12).add(rule.build());
    }
    CooperationRegister.Builder register =
        CooperationRegister.builder()
            .addBody(SmallUniverse.body())
            .addInstrument(paper(Authority.STATUTE, List.of(places.get(0)), List.of("guests")))
            .addInstrument(
                paper(
                    Authority.RESOLUTION,
                    List.of(places.get(1), places.get(2)),
                    List.of("guests", "old")));
    addAmendment(register, places.get(2), places.get(3));
    return new Scenario(
        register.build(), ImmutableSet.of(), SmallUniverse.question(Circumstances.unknown()));
  }

  private static ProcedureRules paper(
      Authority rank, List<List<ParticipationRule>> rules, List<String> ids) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int i = 0; i < ids.size(); i++) {
      if (!rules.get(i).isEmpty()) {
        clauses.add(SmallUniverse.clause(ids.get(i), rules.get(i)));
      }
    }
    return SmallUniverse.paper(rank, clauses.build());
  }

  private static void addAmendment(
      CooperationRegister.Builder register,
      List<ParticipationRule> old,
      List<ParticipationRule> now) {
    Amendment.Builder amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(SmallUniverse.idOf(Authority.RESOLUTION))
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.ofYear(2023));
    if (!old.isEmpty()) {
      amendment.addChange(new Change.RepealClause(ClauseId.of("old")));
    }
    if (!now.isEmpty()) {
      amendment.addChange(new Change.AddClause(SmallUniverse.clause("new", now), Optional.empty()));
    }
    if (!old.isEmpty() || !now.isEmpty()) {
      register.addInstrument(amendment.build());
    }
  }
}
