package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.on;

import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Papers that say of one another that they take its place: which ends which cannot be told. */
class SupersededInCirclesTest {
  private static final InstrumentId ONE = InstrumentId.of("one");
  private static final InstrumentId TWO = InstrumentId.of("two");
  private static final InstrumentId THREE = InstrumentId.of("three");

  private static Memorandum paper(InstrumentId id, Relation... relations) {
    return Papers.agreement(REGION, AGENCY).toBuilder()
        .id(id)
        .addClause(clause("a", "A clause."))
        .addRelations(relations)
        .build();
  }

  /** That a paper takes the place of all of another one, or of some of its clauses. */
  private static Relation supersedes(InstrumentId target, String day, ClauseId... clauses) {
    return Relation.of(RelationType.SUPERSEDES, target).toBuilder()
        .addClauses(clauses)
        .since(PartialDate.parse(day))
        .build();
  }

  private static Truth inEffect(Effects effects, InstrumentId id, String day) {
    return on(effects.inEffect(id), day);
  }

  /** Whether the clause of a paper holds, apart from the paper itself. */
  private static Truth clauseHolds(Effects effects, InstrumentId id, String day) {
    return on(effects.versions(id).get(1).holding(), day);
  }

  @Test
  void eachAllOfTheOther_isUnknownFromTheDayOnThatTheRelationStates() {
    Effects effects =
        Cases.effects(
            paper(ONE, supersedes(TWO, "2022-01-01")), paper(TWO, supersedes(ONE, "2023-01-01")));
    assertThat(inEffect(effects, TWO, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, TWO, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(inEffect(effects, ONE, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, ONE, "2023-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void allOfTheOther_whichSupersedesOneClauseAlone_isNoCircle() {
    Effects effects =
        Cases.effects(
            paper(ONE, supersedes(TWO, "2023-01-01")),
            paper(TWO, supersedes(ONE, "2022-01-01", ClauseId.of("a"))));
    assertThat(inEffect(effects, TWO, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, TWO, "2023-01-01")).isEqualTo(Truth.NO);
    assertThat(inEffect(effects, ONE, "2023-01-01")).isEqualTo(Truth.YES);
    assertThat(clauseHolds(effects, ONE, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(clauseHolds(effects, ONE, "2022-01-01")).isEqualTo(Truth.NO);
  }

  /** That the papers lead round in a circle says nothing against what one says of a clause. */
  @Test
  void oneClauseOfAPaperInTheSameCircle_isSupersededForCertain() {
    Effects effects =
        Cases.effects(
            paper(
                ONE,
                supersedes(TWO, "2023-01-01"),
                supersedes(TWO, "2022-01-01", ClauseId.of("a"))),
            paper(TWO, supersedes(ONE, "2023-01-01")));
    assertThat(clauseHolds(effects, TWO, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(clauseHolds(effects, TWO, "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void paperInACircle_supersededFromOutside_isOver() {
    Effects effects =
        Cases.effects(
            paper(ONE, supersedes(TWO, "2022-01-01")),
            paper(TWO, supersedes(ONE, "2022-01-01")),
            paper(THREE, supersedes(ONE, "2023-01-01")));
    assertThat(inEffect(effects, ONE, "2022-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(inEffect(effects, ONE, "2023-01-01")).isEqualTo(Truth.NO);
    assertThat(inEffect(effects, TWO, "2023-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(inEffect(effects, THREE, "2023-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void paperOutsideACircle_supersededByOneInIt_isOver() {
    Effects effects =
        Cases.effects(
            paper(ONE, supersedes(TWO, "2022-01-01"), supersedes(THREE, "2023-01-01")),
            paper(TWO, supersedes(ONE, "2022-01-01")),
            paper(THREE));
    assertThat(inEffect(effects, THREE, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, THREE, "2023-01-01")).isEqualTo(Truth.NO);
  }
}
