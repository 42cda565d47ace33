package org.dohoda.decision.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.dohoda.decision.Outcome;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/**
 * That the engine and the twin agree on outcomes, on what is possible, on grounds, on what is
 * missing and on what would be enough.
 *
 * <p>{@code -Ddohoda.scenarios=100000} asks so many scenarios, {@code -Ddohoda.universe=all} all
 * cases of the small universes, {@code -Ddohoda.seed=1} begins with another one. The profile {@code
 * exhaustive} asks ten million scenarios and all cases.
 */
class AgreementTest {
  private static final int SCENARIOS = Integer.getInteger("dohoda.scenarios", 100_000);

  /** Each outcome comes more often than that; of few scenarios, shares say nothing. */
  private static final int LEAST = SCENARIOS < 1_000 ? -1 : SCENARIOS * 5 / 100;

  private static final long SEED = Long.getLong("dohoda.seed", 0L);
  private static final boolean WHOLE = "all".equals(System.getProperty("dohoda.universe"));

  /** Of few scenarios, the universes are not asked more. */
  private static final int SAMPLE = Math.min(5_000, SCENARIOS);

  @Test
  void scenarios_allAgree_everyOutcomeComesOften() {
    Multiset<Outcome> outcomes =
        Agreement.assertOn(LongStream.range(SEED, SEED + SCENARIOS), Scenarios::scenario);
    for (Outcome outcome : Outcome.values()) {
      assertThat(outcomes.count(outcome)).as(outcome.name()).isGreaterThan(LEAST);
    }
  }

  /** A day that is not known may lie beyond the first and the last day that can be written. */
  @Test
  void scenarios_onTheLimitDays_allAgree() {
    for (LocalDate limit : ImmutableList.of(PartialDate.MIN_DAY, PartialDate.MAX_DAY)) {
      Agreement.assertOn(
          LongStream.range(SEED, SEED + SCENARIOS / 10),
          seed -> onDay(limit, Scenarios.scenario(seed)));
    }
  }

  private static Scenario onDay(LocalDate day, Scenario drawn) {
    return new Scenario(
        drawn.register(),
        drawn.presumptions(),
        drawn.question().toBuilder()
            .meeting(Optional.empty())
            .item(OptionalInt.empty())
            .day(day)
            .build());
  }

  @Test
  void smallUniverse_allAgree() {
    Agreement.assertOn(
        numbers(SmallUniverse.size()), number -> SmallUniverse.at(Math.toIntExact(number)));
  }

  @Test
  void sharedUniverse_allAgree() {
    Agreement.assertOn(
        numbers(SharedUniverse.size()), number -> SharedUniverse.at(Math.toIntExact(number)));
  }

  /** All numbers, or a sample that is spread over them and shifted by the seed. */
  private static LongStream numbers(int size) {
    if (WHOLE) {
      return LongStream.range(0, size);
    }
    long step = size / SAMPLE;
    return LongStream.range(0, SAMPLE).map(i -> i * step + Math.floorMod((i + SEED) * 7919, step));
  }
}
