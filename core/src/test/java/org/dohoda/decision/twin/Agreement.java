package org.dohoda.decision.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.testkit.Scenario;

/** Asks the engine and the twin the same questions. */
final class Agreement {
  private Agreement() {}

  /**
   * Asserts that both say the same of every case, on all processors.
   *
   * @param numbers the numbers of the cases
   * @param cases the case of a number
   * @return how often each outcome came
   */
  static Multiset<Outcome> assertOn(LongStream numbers, LongFunction<Scenario> cases) {
    Multiset<Outcome> outcomes = ConcurrentHashMultiset.create();
    Optional<Scenario> disputed =
        numbers
            .parallel()
            .mapToObj(cases)
            .filter(scenario -> !differences(scenario, outcomes).isEmpty())
            .findAny();
    disputed.ifPresent(
        scenario -> {
          Scenario smallest = Smaller.of(scenario, each -> !differences(each).isEmpty());
          assertThat(differences(smallest)).as(smallest.toString()).isEmpty();
        });
    return outcomes;
  }

  /** {@return what the two say differently of a scenario, in words} */
  static List<String> differences(Scenario scenario) {
    return differences(scenario, ConcurrentHashMultiset.create());
  }

  private static List<String> differences(Scenario scenario, Multiset<Outcome> outcomes) {
    Ruling ruling;
    try {
      ruling =
          ParticipationEngine.of(scenario.register())
              .presuming(scenario.presumptions())
              .decide(scenario.question())
              .ruling(scenario.right());
    } catch (RuntimeException e) {
      return List.of("engine: " + e);
    }
    outcomes.add(ruling.outcome());
    try {
      return Differences.between(ruling, TwinRuling.of(scenario));
    } catch (Completions.TooMany e) {
      return ruling.overLimit() ? List.of() : List.of("limit: reached by the twin alone");
    }
  }
}
