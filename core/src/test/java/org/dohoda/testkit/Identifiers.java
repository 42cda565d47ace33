package org.dohoda.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.text.Identifier;
import org.dohoda.text.IdentifierScheme;
import org.dohoda.text.IdentifierSchemes;

/** Generators of identifiers that others gave. */
public final class Identifiers {
  private static final int[] ICO_WEIGHTS = {8, 7, 6, 5, 4, 3, 2};

  private Identifiers() {}

  /** Valid identifiers of known and unknown schemes; check digits may be wrong. */
  public static Arbitrary<Identifier> identifiers() {
    return Arbitraries.oneOf(icos(), knownForms(), leis(), unknown(), Arbitraries.of(examples()));
  }

  /** {@return known schemes} */
  public static Arbitrary<IdentifierScheme> schemes() {
    return Arbitraries.of(IdentifierSchemes.all());
  }

  /** One identifier per known scheme, taken from real life or of its form. */
  public static Identifier[] examples() {
    return Map.of(
            IdentifierSchemes.ICO, "70891508",
            IdentifierSchemes.LEI, "7LTWFZYICNSX8D621K86",
            IdentifierSchemes.DATA_BOX, "c5kbvkw",
            IdentifierSchemes.NUTS, "CZ051",
            IdentifierSchemes.LAU, "CZ0513",
            IdentifierSchemes.MUNICIPALITY, "563889",
            IdentifierSchemes.ISO_3166_2, "CZ-51",
            IdentifierSchemes.ELI, "/eli/cz/sb/2000/129")
        .entrySet()
        .stream()
        .map(entry -> Identifier.of(entry.getKey(), entry.getValue()))
        .sorted()
        .toArray(Identifier[]::new);
  }

  /** Identification numbers (IČO) with a check digit that fits. */
  public static Arbitrary<Identifier> icos() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(7)
        .map(digits -> Identifier.of(IdentifierSchemes.ICO, digits + icoCheckDigit(digits)));
  }

  private static int icoCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < ICO_WEIGHTS.length; i++) {
      sum += ICO_WEIGHTS[i] * Integer.parseInt(digits.substring(i, i + 1));
    }
    int remainder = sum % 11;
    return remainder == 0 ? 1 : remainder == 1 ? 0 : 11 - remainder;
  }

  private static Arbitrary<Identifier> knownForms() {
    return Arbitraries.oneOf(
        of(IdentifierSchemes.ICO, Arbitraries.strings().numeric().ofLength(8)),
        of(
            IdentifierSchemes.DATA_BOX,
            Arbitraries.strings().withCharRange('a', 'z').numeric().ofLength(7)),
        of(IdentifierSchemes.NUTS, Arbitraries.of("CZ", "CZ0", "CZ05", "CZ051", "DED2F", "EL30")),
        of(
            IdentifierSchemes.MUNICIPALITY,
            Arbitraries.integers().between(500_000, 599_999).map(String::valueOf)));
  }

  private static Arbitrary<Identifier> leis() {
    return of(
        IdentifierSchemes.LEI,
        Combinators.combine(
                Arbitraries.strings().withCharRange('A', 'Z').numeric().ofLength(18),
                Arbitraries.strings().numeric().ofLength(2))
            .as(String::concat));
  }

  private static Arbitrary<Identifier> unknown() {
    return Combinators.combine(
            Arbitraries.of("GB-COH", "DE-HRB", "PL-REGON", "SK-ICO", "XX-OWN_LIST"),
            Arbitraries.of("12345678", "HRB 4711 B", "a-b-c", "č. 7/2013", "X"))
        .as(Identifier::of);
  }

  private static Arbitrary<Identifier> of(IdentifierScheme scheme, Arbitrary<String> values) {
    return values.map(value -> Identifier.of(scheme, value));
  }
}
