package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.RuleBook;
import org.junit.jupiter.api.Test;

/** The data of the tour. */
class LiberecRegisterTest {
  private final CooperationRegister register = Tour.liberec();

  @Test
  void data_hasNeitherErrorNorWarning() {
    Problems problems = RuleBook.standard().check(register);
    assertThat(problems.errors()).isEmpty();
    assertThat(problems.warnings()).isEmpty();
  }

  @Test
  void data_saysWhatIsMadeUp() {
    assertThat(RuleBook.standard().check(register))
        .filteredOn(problem -> problem.code().equals("source.hypothetical"))
        .extracting(problem -> problem.path().toString())
        .contains(
            "/bodies/rada-vzorove-spolecnosti/sources/0",
            "/organizations/vzorova-spolecnost/sources/0");
  }

  @Test
  void data_holdsTheWholeCase() {
    assertThat(register.instruments()).hasSize(3);
    assertThat(register.partnerships()).hasSize(15);
    assertThat(register.affiliations()).hasSize(2);
    assertThat(register.attestedCounts()).hasSize(1);
  }
}
