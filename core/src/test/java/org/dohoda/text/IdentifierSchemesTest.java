package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import org.dohoda.testkit.Identifiers;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemesTest {
  @ParameterizedTest
  @CsvSource({
    "CZ-ICO, 7089150",
    "CZ-ICO, 708915080",
    "CZ-ICO, 7089150A",
    "CZ-ICO, ７0891508",
    "XI-LEI, 7ltwfzyicnsx8d621k86",
    "XI-LEI, 7LTWFZYICNSX8D621KXX",
    "XI-LEI, 7LTWFZYICNSX8D621K8",
    "CZ-ISDS, C5KBVKW",
    "CZ-ISDS, c5kbvk",
    "CZ-ISDS, c5kbvkww",
    "NUTS, cz051",
    "NUTS, C",
    "NUTS, CZ0513",
    "NUTS, 0Z051",
    "CZ-LAU, CZ051",
    "CZ-LAU, SK0513",
    "CZ-LAU, CZA513",
    "CZ-OBEC, 063889",
    "CZ-OBEC, 56388",
    "CZ-OBEC, 5638890",
    "ISO-3166-2, CZ51",
    "ISO-3166-2, CZ-",
    "ISO-3166-2, cz-51",
    "ISO-3166-2, CZ-5111",
    "ELI, cz/sb/2000/129",
    "ELI, /eli/cz",
    "ELI, ftp://example.org/eli/cz/sb",
    "ELI, /eli/a b/c"
  })
  void form_refusesAMalformedValue(String scheme, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(scheme, value))
        .withMessageStartingWith("value of " + scheme + ": must be ")
        .withMessageEndingWith(", was '" + value + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "NUTS, CZ",
    "NUTS, CZ0",
    "NUTS, DED2F",
    "NUTS, EL30",
    "CZ-LAU, CZ0100",
    "CZ-LAU, CZ020A",
    "ISO-3166-2, CZ-10",
    "ISO-3166-2, CZ-20A",
    "ISO-3166-2, GB-ENG",
    "ISO-3166-2, FR-A",
    "ELI, https://www.e-sbirka.cz/eli/cz/sb/2000/129/2013-01-01",
    "ELI, http://data.europa.eu/eli/reg/2016/679/oj"
  })
  void form_takesUsualValues(String scheme, String value) {
    assertThat(Identifier.of(scheme, value).value()).isEqualTo(value);
  }

  /** Of every remainder of the sum modulo 11: 0 gives 1, 1 gives 0. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "70891508",
        "00262978",
        "66002222",
        "00006599",
        "00551023",
        "00000001",
        "00000060"
      })
  void ico_hasACheckDigitModulo11(String value) {
    assertThat(IdentifierSchemes.ICO.checkDigit(value)).isEqualTo(Truth.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7LTWFZYICNSX8D621K86", "HWUPKR0MPOU8FGXBT394", "31570021AAHLRAAAAA27"})
  void lei_hasCheckDigitsModulo97(String value) {
    assertThat(IdentifierSchemes.LEI.checkDigit(value)).isEqualTo(Truth.YES);
  }

  @Test
  void checkDigit_ofAMalformedValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentifierSchemes.ICO.checkDigit("7"))
        .withMessage("value of CZ-ICO: must be eight digits, with leading zeros, was '7'");
  }

  @Test
  void find_knowsExactlyAll() {
    assertThat(IdentifierSchemes.all())
        .allMatch(scheme -> IdentifierSchemes.find(scheme.code()).orElseThrow() == scheme)
        .allMatch(scheme -> scheme.name().texts().keySet().size() == 2)
        .allMatch(scheme -> !scheme.name().in(Locale.ROOT).isEmpty());
    assertThat(IdentifierSchemes.find("GB-COH")).isEmpty();
    assertThat(Arrays.stream(Identifiers.examples()).map(Identifier::scheme))
        .containsExactlyInAnyOrderElementsOf(
            IdentifierSchemes.all().stream().map(IdentifierScheme::code).toList());
  }

  @Test
  void scheme_withoutACheckDigit_knowsNothingOfIt_untilItIsGivenOne() {
    IdentifierScheme plain =
        IdentifierScheme.of("X-Y", LocalizedText.of("cs", "X"), "must be a digit", "[0-9]");
    IdentifierScheme checked = plain.withCheckDigit(value -> value.equals("7"));

    assertThat(plain.hasCheckDigit()).isFalse();
    assertThat(plain.checkDigit("7")).isEqualTo(Truth.UNKNOWN);
    assertThat(checked.hasCheckDigit()).isTrue();
    assertThat(checked.checkDigit("7")).isEqualTo(Truth.YES);
    assertThat(checked.checkDigit("8")).isEqualTo(Truth.NO);
    assertThat(checked.hasForm("77")).isFalse();
  }
}
