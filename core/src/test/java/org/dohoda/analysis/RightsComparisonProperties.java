package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;

class RightsComparisonProperties {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  private static RightsDifference compare(
      Scenario scenario, CooperationRegister before, CooperationRegister after) {
    OrganizationId holder = scenario.question().organization().orElseThrow();
    return RightsComparison.of(before, after)
        .presuming(scenario.presumptions())
        .compare(
            holder,
            scenario.question().day(),
            question -> question.rights(scenario.question().rights()));
  }

  private static CooperationRegister withoutPaper(CooperationRegister register) {
    InstrumentId first = register.instruments().get(0).id();
    return register.without(first);
  }

  @Property(tries = 100)
  void sameRegister_changesNothing(@ForAll("scenarios") Scenario scenario) {
    Assume.that(scenario.question().organization().isPresent());
    assertThat(compare(scenario, scenario.register(), scenario.register()).changed()).isEmpty();
  }

  @Property(tries = 100)
  void exchanged_gainedAreLost(@ForAll("scenarios") Scenario scenario) {
    Assume.that(scenario.question().organization().isPresent());
    CooperationRegister other = withoutPaper(scenario.register());
    RightsDifference there = compare(scenario, scenario.register(), other);
    RightsDifference back = compare(scenario, other, scenario.register());
    assertThat(bodies(there.gained())).isEqualTo(bodies(back.lost()));
    assertThat(bodies(there.lost())).isEqualTo(bodies(back.gained()));
    assertThat(bodies(there.unsettled())).isEqualTo(bodies(back.assured()));
    assertThat(bodies(there.changed())).isEqualTo(bodies(back.changed()));
  }

  private static List<BodyId> bodies(List<RightChange> changes) {
    return changes.stream().map(RightChange::body).toList();
  }

  @Property(tries = 100)
  void rulings_areThoseOfTheEngine(@ForAll("scenarios") Scenario scenario) {
    Assume.that(scenario.question().organization().isPresent());
    CooperationRegister other = withoutPaper(scenario.register());
    ParticipationEngine engine = ParticipationEngine.of(other).presuming(scenario.presumptions());
    for (RightChange change : compare(scenario, scenario.register(), other).all()) {
      ParticipationQuestion question =
          ParticipationQuestion.of(
                  scenario.question().organization().orElseThrow(),
                  change.body(),
                  scenario.question().day())
              .rights(scenario.question().rights())
              .build();
      assertThat(change.after()).isEqualTo(engine.decide(question).ruling(change.right()));
    }
  }

  @Property(tries = 100)
  void rulings_ofTwoDays_areThoseOfTheEngine(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = -3000, max = 3000) int days) {
    Assume.that(scenario.question().organization().isPresent());
    LocalDate other = scenario.question().day().plusDays(days);
    ParticipationEngine engine =
        ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
    RightsDifference difference =
        RightsComparison.of(scenario.register())
            .presuming(scenario.presumptions())
            .compare(
                scenario.question().organization().orElseThrow(),
                scenario.question().day(),
                other,
                question -> question.rights(scenario.question().rights()));
    for (RightChange change : difference.all()) {
      ParticipationQuestion.Builder question =
          ParticipationQuestion.of(difference.holder(), change.body(), difference.dayBefore())
              .rights(scenario.question().rights());
      assertThat(change.before()).isEqualTo(engine.decide(question.build()).ruling(change.right()));
      assertThat(change.after())
          .isEqualTo(engine.decide(question.day(other).build()).ruling(change.right()));
    }
  }
}
