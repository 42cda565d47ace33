package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
  @ParameterizedTest
  @CsvSource({
    "CZ-ICO-70891508, CZ-ICO, 70891508",
    "NUTS-CZ051, NUTS, CZ051",
    "ISO-3166-2-CZ-51, ISO-3166-2, CZ-51",
    "ELI-/eli/cz/sb/2000/129, ELI, /eli/cz/sb/2000/129",
    "GB-COH-SC-123, GB-COH, SC-123",
    "DE-HRB-HRB 4711 B, DE-HRB, HRB 4711 B"
  })
  void parse_dividesSchemeAndValue(String text, String scheme, String value) {
    assertThat(Identifier.parse(text)).isEqualTo(Identifier.of(scheme, value)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "70891508", "CZ-ICO", "CZ-70891508"})
  void parse_refusesATextWithoutScheme(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.parse(text))
        .withMessage(
            "identifier: must be scheme, '-' and value as CZ-ICO-70891508, was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cz-ico", "CZ", "CZ-", "-ICO", "CZ-IČO", "C-X", "CZ-A-B", "CZ ICO"})
  void of_refusesAMalformedScheme(String scheme) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(scheme, "1"))
        .withMessageStartingWith("scheme: must be a known scheme or two parts")
        .withMessageEndingWith("was '" + scheme + "'");
  }

  @ParameterizedTest
  @CsvSource({"ISO-3166, 2-CZ-51, ISO-3166-2", "NUTS-CZ, 051, NUTS", "ELI-X, y, ELI"})
  void of_refusesASchemeThatReadsAsAnother(String scheme, String value, String known) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(scheme, value))
        .withMessageContaining("must not begin like the known scheme " + known);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1", "1 ", "1\t2", "1\n2", "١٢٣", "７"})
  void of_refusesAValueThatIsNotOneLineOrHasForeignDigits(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of("GB-COH", value))
        .withMessageStartingWith("value: must be one line without white space at its ends");
  }

  @Test
  void of_boundsTheValue() {
    assertThat(Identifier.of("GB-COH", "1".repeat(256)).value()).hasSize(256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of("GB-COH", "1".repeat(257)))
        .withMessageContaining("at most 256 characters, was '1");
  }

  @ParameterizedTest
  @CsvSource({
    "CZ-ICO-70891508, YES",
    "CZ-ICO-70891509, NO",
    "NUTS-CZ051, UNKNOWN",
    "GB-COH-123, UNKNOWN"
  })
  void checkDigit_isATruth(String text, Truth expected) {
    assertThat(Identifier.parse(text).checkDigit()).isEqualTo(expected);
  }

  @Test
  void knownScheme_isFoundByCode() {
    assertThat(Identifier.parse("CZ-ICO-70891508").knownScheme()).contains(IdentifierSchemes.ICO);
    assertThat(Identifier.parse("GB-COH-123").knownScheme()).isEmpty();
  }

  @Test
  void equality_isOfSchemeAndValue() {
    new EqualsTester()
        .addEqualityGroup(
            Identifier.of(IdentifierSchemes.ICO, "70891508"), Identifier.parse("CZ-ICO-70891508"))
        .addEqualityGroup(Identifier.parse("CZ-ICO-70891509"))
        .addEqualityGroup(Identifier.parse("SK-ICO-70891508"))
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(IdentifierScheme.class, IdentifierSchemes.NUTS)
            .setDefault(String.class, "GB-COH");
    tester.testAllPublicStaticMethods(Identifier.class);
    tester.testAllPublicConstructors(Identifier.class);
    tester.testAllPublicStaticMethods(IdentifierSchemes.class);
    tester.testAllPublicInstanceMethods(IdentifierSchemes.ICO);
  }
}
