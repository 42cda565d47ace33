package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** A unit goes with the organization it is within only where that is recorded. */
class WithinPredecessorTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("unit", "old", "new");

  private void succeeded(String successor, Optional<String> on, Passing passing) {
    Succession.Builder succession =
        Succession.builder()
            .predecessor(plot.organization("old"))
            .successor(plot.organization(successor))
            .on(on.map(Plot::date))
            .passing(passing);
    if (passing == Passing.NAMED) {
      succession.addInstrument(plot.instrument("paper"));
    }
    register.addSuccession(succession.build());
  }

  private void succeeded(String on, Passing passing) {
    succeeded("new", Optional.of(on), passing);
  }

  private List<Problem> reported() {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals("affiliation.within-predecessor"))
        .toList();
  }

  @Test
  void unit_thatIsStillWithinThePredecessor_isReportedWithTheDay() {
    plot.within("unit", "old", "2020-01-01/..");
    succeeded("2023", Passing.ALL);

    assertThat(reported())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments())
                  .containsEntry("unit", "x-unit")
                  .containsEntry("within", "x-old")
                  .containsEntry("day", "2023")
                  .containsEntry("period", "2020-01-01/..")
                  .containsEntry("successor", "x-new");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .contains("/organizations/x-new");
            });
  }

  @Test
  void unit_ofWhichItIsNotRecordedWhetherItLeft_isNotReported() {
    plot.within("unit", "old", "2020-01-01/").within("unit", "old", "2019/2023");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatWentAlong_isNotReported_beItWithinAPart() {
    plot.organizations("part", "next")
        .within("unit", "old", "2020-01-01/..")
        .within("unit", "part", "2023-07-01/..")
        .within("part", "next", "2010-01-01/..");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).hasSize(1);
    register.addSuccession(
        Succession.builder()
            .predecessor(plot.organization("new"))
            .successor(plot.organization("next"))
            .on(Plot.date("2023-07-01"))
            .passing(Passing.ALL)
            .build());
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatWasWithinTheSuccessorLongAgo_isReported() {
    plot.within("unit", "old", "2020-01-01/..").within("unit", "new", "1990/1995");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).hasSize(1);
  }

  @Test
  void unit_thatIsTheSuccessor_orIsFollowed_isNotReported() {
    plot.within("unit", "old", "2020-01-01/..");
    succeeded("2023-07-01", Passing.ALL);
    register.addSuccession(
        Succession.builder()
            .predecessor(plot.organization("unit"))
            .successor(plot.organization("new"))
            .build());
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatIsGone_isNotReported() {
    plot.organization("gone", gone -> gone.existence(Period.parse("2010/2022")))
        .within("gone", "old", "2020-01-01/..");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_ofOneFromWhomNotAllPassed_isNotReported() {
    plot.within("unit", "old", "2020-01-01/..");
    succeeded("2023-07-01", Passing.NAMED);
    succeeded("2023-07-01", Passing.NOT_STATED);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_ofOneThatWasFollowedOnAnUnknownDay_isNotReported() {
    plot.within("unit", "old", "2020-01-01/..");
    succeeded("new", Optional.empty(), Passing.ALL);
    succeeded("new", Optional.of("[2023..]"), Passing.ALL);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatCameLater_isNotReported() {
    plot.within("unit", "old", "2023-07-02/..");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).isEmpty();
  }
}
