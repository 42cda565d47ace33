package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.DayFact;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;

/** The days by which links fail. */
class RuledOutProperties {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  @Property(tries = 500)
  void ruledOutBy_isSaidOfLinksThatFail_byDaysThatCertainlyLieOnOneSide(
      @ForAll("scenarios") Scenario scenario) {
    LocalDate day = scenario.question().day();
    Ruling ruling =
        ParticipationEngine.of(scenario.register())
            .presuming(scenario.presumptions())
            .decide(scenario.question())
            .ruling(scenario.right());

    for (Ground ground : ruling.grounds()) {
      for (Link link : ground.links().values()) {
        for (DayFact each : link.ruledOutBy()) {
          assertThat(!each.day().latest().isAfter(day) || !each.day().earliest().isBefore(day))
              .as("%s, on %s", each, day)
              .isTrue();
        }
        assertThat(link.truth().isNo() || link.ruledOutBy().isEmpty()).isTrue();
        if (link.truth().isNo() && link.kind() == LinkKind.PERIOD) {
          assertThat(link.ruledOutBy()).isNotEmpty();
        }
        if (link.truth().isNo()) {
          Statistics.label("by days").collect(!link.ruledOutBy().isEmpty());
        }
      }
    }
    Statistics.label("by days").coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
  }
}
