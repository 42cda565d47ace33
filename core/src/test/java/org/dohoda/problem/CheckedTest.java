package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class CheckedTest {
  private static final ProblemKind KIND =
      ProblemKind.error("a.b").czech("Z", "R").english("Message", "H").build();
  private static final Problem ERROR = KIND.at(ModelPath.ROOT).build();
  private static final Problems ERRORS = Problems.of(ERROR);
  private static final Problems WARNINGS = Problems.of(ERROR.withSeverity(Severity.WARNING));

  @Test
  void of_hasAValueAndNoError() {
    Checked<String> checked = Checked.of("x", WARNINGS);
    assertThat(checked.value()).contains("x");
    assertThat(checked.isValid()).isTrue();
    assertThat(checked.problems()).isEqualTo(WARNINGS);
    assertThat(checked.orThrow()).isEqualTo("x");
    assertThat(Checked.of("x").problems().isEmpty()).isTrue();
  }

  @Test
  void failed_hasAnErrorAndNoValue() {
    Checked<String> failed = Checked.failed(ERRORS);
    assertThat(failed.value()).isEmpty();
    assertThat(failed.isValid()).isFalse();
    assertThatExceptionOfType(ProblemsException.class)
        .isThrownBy(failed::orThrow)
        .withMessage("1 problem\nerror a.b /: Message")
        .satisfies(e -> assertThat(e.problems()).isEqualTo(ERRORS));
  }

  @Test
  void constructors_refuseAValueBesideAnErrorAndNothingAtAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checked.of("x", ERRORS))
        .withMessageStartingWith("problems: must hold no error beside a value, was '1 problem");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checked.failed(WARNINGS))
        .withMessageStartingWith(
            "problems: must hold an error in place of a value, was '1 problem");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProblemsException(Problems.none()))
        .withMessage("problems: must not be empty, was '0 problems'");
  }

  @Test
  void map_keepsTheProblems() {
    assertThat(Checked.of("xy", WARNINGS).map(String::length)).isEqualTo(Checked.of(2, WARNINGS));
    assertThat(Checked.<String>failed(ERRORS).map(String::length))
        .isEqualTo(Checked.failed(ERRORS));
  }

  @Test
  void flatMap_gathersTheProblemsOfBoth() {
    Problems both = WARNINGS.concat(ERRORS);
    assertThat(Checked.of("x", WARNINGS).flatMap(x -> Checked.of(x + "y")))
        .isEqualTo(Checked.of("xy", WARNINGS));
    assertThat(Checked.of("x", WARNINGS).flatMap(x -> Checked.<String>failed(ERRORS)))
        .isEqualTo(Checked.failed(both));
    assertThat(Checked.<String>failed(ERRORS).flatMap(x -> Checked.of(x)))
        .isEqualTo(Checked.failed(ERRORS));
  }

  @Test
  void equality_isOfValueAndProblems() {
    new EqualsTester()
        .addEqualityGroup(Checked.of("x"), Checked.of("x", Problems.none()))
        .addEqualityGroup(Checked.of("x", WARNINGS))
        .addEqualityGroup(Checked.of("y"))
        .addEqualityGroup(Checked.failed(ERRORS))
        .testEquals();
    assertThat(Checked.of("x")).hasToString("valid: x, 0 problems");
    assertThat(Checked.failed(ERRORS)).hasToString("failed: 1 problem\nerror a.b /: Message");
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester = new NullPointerTester().setDefault(Problems.class, Problems.none());
    tester.testAllPublicStaticMethods(Checked.class);
    tester.testAllPublicInstanceMethods(Checked.of("x"));
    tester.testAllPublicConstructors(ProblemsException.class);
  }
}
