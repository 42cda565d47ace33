package org.dohoda.decision.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import org.dohoda.decision.Outcome;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.junit.jupiter.api.Test;

/** That the scenarios are worth asking. */
class ScenariosTest {
  private static final int COUNT = 1_500;

  @Test
  void scenario_sameSeed_sameScenario() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(Scenarios.scenario(seed)).isEqualTo(Scenarios.scenario(seed));
    }
  }

  @Test
  void scenario_manySeeds_everyOutcomeComesOften() {
    Multiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
    int tooMany = 0;
    for (long seed = 0; seed < COUNT; seed++) {
      Scenario scenario = Scenarios.scenario(seed);
      try {
        outcomes.add(TwinRuling.of(scenario).outcome());
      } catch (Completions.TooMany e) {
        tooMany++;
      }
    }
    assertThat(tooMany).isLessThan(COUNT / 100);
    for (Outcome outcome : Outcome.values()) {
      assertThat(outcomes.count(outcome)).as(outcome.name()).isGreaterThan(COUNT * 5 / 100);
    }
  }
}
