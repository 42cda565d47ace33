package org.dohoda.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
  private static final Extensions FILE = Extensions.of("liberec.file-number", "12/2023");

  @Test
  void with_addsAndReplaces() {
    Extensions both = FILE.with("liberec.clerk", "").with("liberec.file-number", "13/2023");
    assertThat(both.values().keySet()).containsExactly("liberec.clerk", "liberec.file-number");
    assertThat(both.get("liberec.file-number")).contains("13/2023");
    assertThat(both.get("liberec.clerk")).contains("");
    assertThat(both.get("liberec.other")).isEmpty();
    assertThat(FILE.get("liberec.file-number")).contains("12/2023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file", ".file", "a.", "A.b", "a..b", "a.b c", "a.č", "a_b.c"})
  void of_refusesAMalformedName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(name, "x"))
        .withMessageStartingWith("extension name: must be parts of a-z, 0-9 and '-' joined by '.'")
        .withMessageEndingWith("was '" + name + "'");
  }

  @Test
  void of_boundsTheName() {
    assertThat(Extensions.of("a." + "b".repeat(126), "x").isEmpty()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("a." + "b".repeat(127), "x"))
        .withMessageContaining("at most 128");
  }

  @Test
  void of_refusesHalfASurrogatePair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("a.b", "x\ud83e"))
        .withMessage("extension a.b: must not hold half of a surrogate pair, was 'x\\ud83e'");
  }

  @Test
  void equality_isOfNamesAndValues() {
    new EqualsTester()
        .addEqualityGroup(FILE, Extensions.EMPTY.with("liberec.file-number", "12/2023"))
        .addEqualityGroup(FILE.with("a.b", ""))
        .addEqualityGroup(Extensions.EMPTY, Extensions.copyOf(ImmutableMap.of()))
        .testEquals();
    assertThat(FILE).hasToString("{liberec.file-number=12/2023}");
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester = new NullPointerTester().setDefault(String.class, "a.b");
    tester.testAllPublicStaticMethods(Extensions.class);
    tester.testAllPublicInstanceMethods(FILE);
  }
}
