package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void notBlank_givesTheTextBack_orRefusesIt() {
    assertThat(Arguments.notBlank("name", " x ")).isEqualTo(" x ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.notBlank("name", " \t"))
        .withMessage("name: must not be blank, was ' \\u0009'");
  }

  @Test
  void notNull_givesTheValueBack_orRefusesIt() {
    assertThat(Arguments.notNull("name", "x")).isEqualTo("x");
    assertThatNullPointerException()
        .isThrownBy(() -> Arguments.notNull("name", null))
        .withMessage("name: must not be null");
  }

  @Test
  void check_ofWhatStatesNothing_saysSo() {
    Arguments.check(true, "scope", "must say something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.check(false, "scope", "must say something"))
        .withMessage("scope: must say something, was empty");
  }

  @Test
  void show_ofWhatMayBeAbsent_isTheValue() {
    assertThat(Arguments.show(Optional.of("x"))).isEqualTo("'x'");
    assertThat(Arguments.show(Optional.empty())).isEqualTo("absent");
    assertThat(Arguments.show(OptionalInt.of(3))).isEqualTo("'3'");
    assertThat(Arguments.show(OptionalInt.empty())).isEqualTo("absent");
    assertThat(Arguments.show(7)).isEqualTo("'7'");
  }
}
