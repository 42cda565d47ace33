package org.dohoda.decision.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.decision.Outcome;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.junit.jupiter.api.Test;

/** That a world which inherits answers gives those of a world that works them all out. */
class WorldTest {
  private static final int COUNT = 300;

  private int open;
  private int settled;

  @Test
  void with_aWorldThatHasAnswered_answersAsAFreshOne() {
    for (long seed = 0; seed < COUNT; seed++) {
      Scenario scenario = Scenarios.scenario(seed);
      Matter matter = Matter.of(scenario.register(), scenario.question());
      World fresh =
          World.asRecorded(scenario.question().day(), scenario.presumptions(), matter.follows());
      Completions completions =
          Completions.of(
              fresh.with(ImmutableMap.of()),
              world -> TwinRuling.decide(matter, world, scenario.right()));
      check(scenario, matter, fresh, completions, ImmutableMap.of());
    }
    assertThat(open).isGreaterThan(COUNT);
    assertThat(settled).isGreaterThan(COUNT);
  }

  private void check(
      Scenario scenario,
      Matter matter,
      World fresh,
      Completions completions,
      ImmutableMap<Unknown, Object> values) {
    World world = fresh.with(values);
    Optional<Outcome> outcome = TwinRuling.decide(matter, world, scenario.right());
    if (completions instanceof Completions.Settled is) {
      settled++;
      assertThat(outcome).as(scenario.toString()).hasValue(is.result());
      return;
    }
    open++;
    Completions.Open more = (Completions.Open) completions;
    assertThat(outcome).as(scenario.toString()).isEmpty();
    assertThat(world.firstInTheWay()).as(scenario.toString()).hasValue(more.unknown());
    for (Map.Entry<Object, Completions> each : more.values().entrySet()) {
      check(
          scenario,
          matter,
          fresh,
          each.getValue(),
          ImmutableMap.<Unknown, Object>builder()
              .putAll(values)
              .put(more.unknown(), each.getKey())
              .buildOrThrow());
    }
  }
}
