package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import org.dohoda.internal.Arguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  @ParameterizedTest
  @ValueSource(strings = {"vote", "information-exchange", "a", "7", "a-1-b"})
  void check_givesTheCodeBack(String code) {
    assertThat(Codes.check("right", code)).isSameAs(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "č", "a.b", "٣", "a\n"})
  void check_refusesAnythingElse(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codes.check("right", code))
        .withMessageStartingWith("right: must be words of a-z and 0-9 joined by '-'")
        .withMessageEndingWith("was " + Arguments.show(code));
  }

  @Test
  void check_boundsTheLength() {
    assertThat(Codes.isCode("a".repeat(Codes.MAX_LENGTH))).isTrue();
    assertThat(Codes.isCode("a".repeat(Codes.MAX_LENGTH + 1))).isFalse();
  }

  @Test
  void nulls_areRefused() {
    new NullPointerTester()
        .setDefault(String.class, "code")
        .testAllPublicStaticMethods(Codes.class);
  }
}
