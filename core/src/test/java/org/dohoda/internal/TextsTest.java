package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n ",
        "\u00a0",
        "\u00ad",
        "\u061c",
        "\u180e",
        "\u200a",
        "\u200b",
        "\u200f",
        "\u2060",
        "\u2064",
        "\u206a",
        "\u206f",
        "\u2028",
        "\u3000",
        "\ufeff",
        "\u00ad\u200b \u200f"
      })
  void check_whatNobodySees_isBlank(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", text))
        .withMessageStartingWith("title: must not be blank, was '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        " x",
        "\u00adx",
        "\u00ac",
        "\u00ae",
        "\u061b",
        "\u2010",
        "\u2027",
        "\u2065",
        "\u2070",
        "\ufefe",
        "a\u202fb",
        "a\u2065b",
        "a\u206ab",
        "a\u206fb",
        "a\u200db",
        "x\u00a0\u00ad",
        "\ud7ff",
        "\ue000",
        "🤝",
        "a\nb\tc"
      })
  void check_whatIsSeen_isKept(String text) {
    assertThat(Texts.check("title", text)).isSameAs(text);
    assertThat(Texts.check("title", " of an area", text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "\udfffa", "\ud83ea", "a\udd1d", "\udc00\ud800", "x\udbff"})
  void check_halfOfAPair_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", " of an area", text))
        .withMessageStartingWith("title of an area: must not hold half of a surrogate pair, was '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000", "a\u001f", "a\r", "a\u007f", "a\u0080", "a\u009f", "a\u2028", "a\u2029"
      })
  void check_aControlCharacter_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", text))
        .withMessageStartingWith(
            "title: must not hold control characters except line feed and tab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202a", "a\u202e", "a\u2066", "a\u2069", "a\u202cb", "a\u2067b"})
  void check_anOverrideOfTheDirection_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", text))
        .withMessageStartingWith("title: must not hold characters that override or isolate");
  }

  @Test
  void check_aTextThatIsNotInFormC_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", "c\u030c"))
        .withMessageStartingWith("title: must be in Unicode normalization form C (NFC), was '");
  }

  @Test
  void check_namesArgumentRuleAndValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("title", "a\rb"))
        .withMessage(
            "title: must not hold control characters except line feed and tab, was 'a\\u000db'");
  }
}
