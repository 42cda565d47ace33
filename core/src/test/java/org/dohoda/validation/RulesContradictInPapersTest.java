package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.dohoda.body.Capacities;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.testkit.Plot;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Rules that contradict, by the papers and clauses in which they stand. */
class RulesContradictInPapersTest extends ContradictingRules {
  @Test
  void rulesOfADraft_contradictAlthoughTheyNeverHold() {
    plot.unsigned(
        "m",
        m ->
            m.state(InstrumentState.DRAFT)
                .addParties(plot.party("a", a -> a), plot.party("b", b -> b))
                .addClause(Plot.clause("c", Participation.of(yes(), no()))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void rulesOfAMemorandumThatWasOverBeforeItBegan_contradictAlthoughTheyNeverHold() {
    plot.memorandum(
        "m",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(yes(), no()),
                    Term.until(DateRule.fixed(Plot.date("2022-12-31"))))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void prohibitionInBodiesOfSeveralOwners_isFoundByEachOfThem() {
    memorandum(
        "m",
        yes(),
        no(
            rule ->
                rule.bodies(
                    BodySelector.of(
                        BodyDescription.bodiesOf(plot.organization("a")),
                        BodyDescription.bodiesOf(plot.organization("b")),
                        BodyDescription.bodiesOf(plot.organization("c"))))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void periodsOfTheClausesApart_noContradiction() {
    plot.memorandum(
        "m",
        m ->
            m.addClauses(
                during("c", yes(), "2023-07-03/2023-12-31"), during("d", no(), "2024-01-01/..")));

    assertThat(contradictions()).isEmpty();
  }

  private static Clause during(String name, ParticipationRule rule, String period) {
    return Plot.clause(name, Participation.of(rule)).toBuilder()
        .period(Period.parse(period))
        .build();
  }

  @Test
  void memorandumOfThePermission_thatSupersedesTheOther_noContradiction() {
    memoranda(related(RelationType.SUPERSEDES, plot, "n"), m -> m);

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void memorandum_thatOnlyFollowsTheOther_contradicts() {
    memoranda(m -> m, related(RelationType.FOLLOWS, plot, "m"));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void memorandum_thatSupersedesAThird_contradicts() {
    plot.memorandum("older", m -> m);
    memoranda(
        related(RelationType.SUPERSEDES, plot, "older"),
        related(RelationType.SUPERSEDES, plot, "older"));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void ruleOfAnAmendment_andRuleOfWhatItAmends_areOneTextInTheMaking() {
    memorandum("m", yes());
    plot.amendment("x", "m", Change.add(Plot.clause("d", Participation.of(no()))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void rulesOfOneAmendment_contradict() {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c")));
    plot.amendment("x", "m", Change.add(Plot.clause("d", Participation.of(yes(), no()))));

    assertThat(contradictions())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.path().toString())
                    .isEqualTo("/instruments/x-x/changes/0/clause/provisions/0/rules/x-no"));
  }

  @Test
  void ruleOfAnAmendmentOfWhatTheRegisterLacks_isNotAssertedToHoldNever() {
    plot.amendment("x", "gone", Change.add(Plot.clause("d", Participation.of(yes()))));
    plot.amendment("y", "lost", Change.add(Plot.clause("d", Participation.of(no()))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void prohibitionBehindSixtyThreeOthersOnTheSameRight_isStillFound() {
    assertThat(foundAmong(63)).isTrue();
  }

  @Test
  void prohibitionBehindMoreOthersOnTheSameRight_isNotSearchedFor() {
    assertThat(foundAmong(64)).isFalse();
  }

  /** Whether the first prohibition is found that some others on the same right follow. */
  private boolean foundAmong(int others) {
    ImmutableList.Builder<ParticipationRule> rules = ImmutableList.builder();
    rules.add(yes(), no());
    for (int i = 0; i < others; i++) {
      rules.add(plot.prohibition("no-" + i, "body", rule -> rule.as(Capacities.ADVISER)));
    }
    memorandum("m", rules.build().toArray(ParticipationRule[]::new));
    return !contradictions().isEmpty();
  }
}
