package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.junit.jupiter.api.Test;

/** All passes to one: where it is recorded as passing to several, what passed to whom is lost. */
class AllToSeveralTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b", "c", "d", "e", "z");

  private void all(String predecessor, String successor, String day) {
    register.addSuccession(
        Succession.builder()
            .predecessor(plot.organization(predecessor))
            .successor(plot.organization(successor))
            .on(Plot.date(day))
            .passing(Passing.ALL)
            .build());
  }

  private List<Problem> reported() {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals("succession.all-to-several"))
        .toList();
  }

  @Test
  void allToThree_isReportedOnce_withEachOfThem() {
    all("z", "a", "2010-01-01");
    all("a", "b", "2020-01-01");
    all("a", "c", "2020-01");
    all("b", "e", "2021-01-01");
    all("a", "d", "2020");

    assertThat(reported())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo(ModelPath.parse("/organizations/x-a"));
              assertThat(problem.arguments())
                  .containsEntry("predecessor", "x-a")
                  .containsEntry("successors", "x-b, x-c, x-d");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .contains("/organizations/x-b", "/organizations/x-c", "/organizations/x-d");
            });
  }

  @Test
  void allToOne_recordedTwice_isNotReported() {
    all("a", "b", "2020-01-01");
    all("a", "b", "2020-01-02");
    assertThat(reported()).isEmpty();
  }

  @Test
  void allToOne_andThenToAnother_isNotReported() {
    all("a", "b", "2020-01-01");
    all("b", "a", "2021-01-01");
    all("a", "c", "2022-01-01");
    assertThat(reported()).isEmpty();
  }

  @Test
  void allToTwoAtOnce_andLaterToAThird_isReportedOfTheTwo() {
    all("a", "d", "2022");
    all("a", "b", "2020-01-01");
    all("a", "c", "2020-01-01");
    assertThat(reported())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.arguments()).containsEntry("successors", "x-b, x-c"));
  }
}
