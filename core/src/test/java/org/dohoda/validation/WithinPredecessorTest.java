package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
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
  void unit_thatMayStillBeWithinThePredecessor_isReportedWithTheDay() {
    plot.within("unit", "old", "2020-01-01/");
    succeeded("2023", Passing.ALL);

    assertThat(reported())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments())
                  .containsEntry("unit", "x-unit")
                  .containsEntry("within", "x-old")
                  .containsEntry("day", "2023-12-31")
                  .containsEntry("successor", "x-new");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .contains("/organizations/x-new");
            });
  }

  @Test
  void unit_ofWhichItIsRecordedThatItWentAlong_isNotReported() {
    plot.within("unit", "old", "2020-01-01/").within("unit", "new", "2023-07-01/");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatIsTheSuccessor_isNotReported() {
    plot.within("unit", "old", "2020-01-01/");
    succeeded("unit", Optional.of("2023-07-01"), Passing.ALL);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_ofOneFromWhomPapersPassed_isNotReported() {
    plot.within("unit", "old", "2020-01-01/");
    succeeded("2023-07-01", Passing.NAMED);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_ofOneThatWasFollowedOnAnUnknownDay_isNotReported() {
    plot.within("unit", "old", "2020-01-01/");
    succeeded("new", Optional.empty(), Passing.ALL);
    succeeded("new", Optional.of("[2023..]"), Passing.NOT_STATED);
    assertThat(reported()).isEmpty();
  }

  @Test
  void unit_thatCameLater_isNotReported() {
    plot.within("unit", "old", "2023-07-02/");
    succeeded("2023-07-01", Passing.ALL);
    assertThat(reported()).isEmpty();
  }
}
