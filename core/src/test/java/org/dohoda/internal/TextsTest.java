package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "'a\u0007b', 'a\\u0007b'",
    "'a\nb', 'a\\u000ab'",
    "'\u202Egnp', '\\u202egnp'",
    "'zero\u200Bwidth', 'zero\\u200bwidth'",
    "'Půta', 'Půta'",
    "'🤝', '🤝'"
  })
  void shown_escapesWhatCannotBeSeen(String text, String shown) {
    assertThat(Texts.shown(text)).isEqualTo(shown);
  }

  @Test
  void shown_escapesHalfSurrogatesAndSupplementaryFormats() {
    assertThat(Texts.shown("\ud83e")).isEqualTo("\\ud83e");
    assertThat(Texts.shown(Character.toString(0xE0001))).isEqualTo("\\udb40\\udc01");
  }

  @Test
  void shown_keepsWhatFitsExactly() {
    String text = "🤝".repeat(Texts.SHOWN);
    assertThat(Texts.shown(text)).isEqualTo(text);
    assertThat(Texts.shown(text + "x")).isEqualTo(text + "…");
  }

  @Test
  void shown_neverCutsAnEscape() {
    assertThat(Texts.shown("123\n", 8)).isEqualTo("123…");
    assertThat(Texts.shown("123\n", 9)).isEqualTo("123\\u000a");
  }

  @Test
  void check_keepsTheText() {
    assertThat(Texts.check("title", "čl. III\n\todst. 2")).isEqualTo("čl. III\n\todst. 2");
  }

  @Test
  void check_namesArgumentRuleAndValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", "a\rb"))
        .withMessage(
            "title: must not hold control characters except line feed and tab, was 'a\\u000db'");
  }
}
