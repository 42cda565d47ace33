package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifest: every rule has a fault that it finds, and a nearest miss that no rule minds. */
class FaultsTest {
  private static final CooperationRegister EMPTY = CooperationRegister.builder().build();

  static Stream<Fault> faults() {
    return Faults.all().stream();
  }

  static Problems check(CooperationRegister register) {
    return RuleBook.standard().check(register, Faults.profile());
  }

  @Test
  void everyRule_hasOneFault() {
    assertThat(faults().map(Fault::code))
        .containsExactlyInAnyOrderElementsOf(RuleBook.standard().codes());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isFound(Fault fault) {
    Broken<CooperationRegister> broken = fault.in(EMPTY);

    assertThat(check(broken.value())).singleElement().matches(broken::isIt);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void nearestMiss_isNotMinded(Fault fault) {
    assertThat(check(fault.nearlyInjectedInto(EMPTY))).isEmpty();
  }
}
