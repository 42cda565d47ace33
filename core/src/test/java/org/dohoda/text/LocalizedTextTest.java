package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText REGION =
      LocalizedText.of("cs", "Liberecký kraj", "en", "Liberec Region");

  @ParameterizedTest
  @CsvSource({
    "cs, Liberecký kraj",
    "cs-CZ, Liberecký kraj",
    "cs-Latn-CZ-x-liberec, Liberecký kraj",
    "en-GB, Liberec Region",
    "de, Liberec Region",
    "und, Liberec Region"
  })
  void in_looksUpAndFallsBackToEnglish(String tag, String text) {
    assertThat(REGION.in(Locale.forLanguageTag(tag))).isEqualTo(text);
  }

  @Test
  void in_prefersAnotherVariantOfTheLanguageToEnglish() {
    LocalizedText text = LocalizedText.of("de-AT", "Gemeinde", "en-GB", "municipality");
    assertThat(text.tagFor(Locale.GERMAN)).isEqualTo("de-AT");
    assertThat(text.tagFor(Locale.GERMANY)).isEqualTo("de-AT");
    assertThat(text.tagFor(Locale.US)).isEqualTo("en-GB");
    assertThat(text.tagFor(Locale.FRENCH)).isEqualTo("en-GB");
  }

  @Test
  void in_fallsBackToTheFirstTagWithoutEnglish() {
    LocalizedText text = LocalizedText.of("sk", "obec", "cs", "obec nebo městys");
    assertThat(text.in(Locale.FRENCH)).isEqualTo("obec nebo městys");
  }

  @Test
  void in_doesNotTakeAPrefixOfTheNameForTheLanguage() {
    LocalizedText text = LocalizedText.of("enm-GB", "Middle English", "cs", "čeština");
    assertThat(text.tagFor(Locale.ENGLISH)).isEqualTo("cs");
  }

  @Test
  void tags_areKeptInCanonicalSpelling() {
    LocalizedText text = LocalizedText.of("CS-cz", "kraj", "i-klingon", "Sep");
    assertThat(text.texts()).containsOnlyKeys("cs-CZ", "tlh");
    assertThat(text.get("cs-cz")).contains("kraj");
    assertThat(text.get("cs")).isEmpty();
  }

  @Test
  void with_addsAndReplaces() {
    assertThat(LocalizedText.of("en", "x").with("cs", "y").with("EN", "z"))
        .isEqualTo(LocalizedText.of("cs", "y", "en", "z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "čeština", "c", "cs_CZ", "cs--CZ", "toolongforlanguage"})
  void of_refusesAMalformedTag(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(tag, "kraj"))
        .withMessageStartingWith("language tag: must ")
        .withMessageEndingWith("was '" + tag + "'");
  }

  @Test
  void of_refusesTheSameTagTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("cs-CZ", "kraj", "CS-cz", "kraj"))
        .withMessage("language tag: must not be repeated, was 'CS-cz'");
  }

  @Test
  void copyOf_refusesNoLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.copyOf(ImmutableMap.of()))
        .withMessage("texts: must hold at least one language, was '{}'");
  }

  @Test
  void of_refusesTextThatIsNotNormalized() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("cs", "c\u030ce\u0301"))
        .withMessage(
            "text in cs: must be in Unicode normalization form C (NFC), was 'c\u030ce\u0301'");
  }

  @Test
  void equality_isOfTagsAndTexts() {
    new EqualsTester()
        .addEqualityGroup(REGION, LocalizedText.of("EN", "Liberec Region", "cs", "Liberecký kraj"))
        .addEqualityGroup(LocalizedText.of("cs", "Liberecký kraj"))
        .addEqualityGroup(LocalizedText.of("sk", "Liberecký kraj"))
        .testEquals();
    assertThat(REGION).hasToString("{cs=Liberecký kraj, en=Liberec Region}");
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester = new NullPointerTester().setDefault(String.class, "cs");
    tester.testAllPublicStaticMethods(LocalizedText.class);
    tester.testAllPublicInstanceMethods(REGION);
  }
}
