package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTest {
  private static String canonical(String tag) {
    return LocalizedText.of(tag, "text").tags().iterator().next();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cz", "cz-CZ", "xx", "xx-Latn-CZ", "aj", "zz"})
  void isNone_twoLettersThatStandForNoLanguage_true(String tag) {
    assertThat(LanguageCodes.isNone(canonical(tag))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs", "cs-CZ", "en-GB-oxendict", "sr-Latn", "aa", "zu", "az"})
  void isNone_aLanguage_false(String tag) {
    assertThat(LanguageCodes.isNone(canonical(tag))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "czz", "ces", "x-klingon", "x-a", "i-klingon", "czech"})
  void isNone_notTwoLetters_false(String tag) {
    assertThat(LanguageCodes.isNone(canonical(tag))).isFalse();
  }

  @Test
  void isNone_everyCodeOfTheStandard_false() {
    assertThat(Locale.getISOLanguages()).noneMatch(LanguageCodes::isNone);
  }
}
