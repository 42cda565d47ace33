package org.dohoda.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.dohoda.internal.Arguments;

/**
 * The schemes whose form Dohoda knows.
 *
 * <p>Codes are those of org-id.guide where it has one. All forms take ASCII letters and digits
 * only.
 */
public final class IdentifierSchemes {
  /** Czech identification number of a person (identifikační číslo osoby): {@code 70891508}. */
  public static final IdentifierScheme ICO =
      IdentifierScheme.of(
              "CZ-ICO",
              LocalizedText.of("cs", "IČO", "en", "Czech identification number"),
              "must be eight digits, with leading zeros",
              "[0-9]{8}")
          .withCheckDigit(CheckDigits::ico);

  /** Legal Entity Identifier (ISO 17442), check digits by ISO 7064 MOD 97-10. */
  public static final IdentifierScheme LEI =
      IdentifierScheme.of(
              "XI-LEI",
              LocalizedText.of("cs", "LEI", "en", "Legal Entity Identifier"),
              "must be 18 letters A-Z or digits and two check digits",
              "[0-9A-Z]{18}[0-9]{2}")
          .withCheckDigit(CheckDigits::mod97);

  /** Czech data box (datová schránka): {@code c5kbvkw}. Its check is not public. */
  public static final IdentifierScheme DATA_BOX =
      IdentifierScheme.of(
          "CZ-ISDS",
          LocalizedText.of("cs", "ID datové schránky", "en", "Czech data box id"),
          "must be seven letters a-z or digits",
          "[0-9a-z]{7}");

  /** Territorial unit for statistics: a country or a level 1 to 3 unit, such as {@code CZ051}. */
  public static final IdentifierScheme NUTS =
      IdentifierScheme.of(
          "NUTS",
          LocalizedText.of("cs", "NUTS", "en", "NUTS"),
          "must be two letters A-Z and at most three letters A-Z or digits",
          "[A-Z]{2}[0-9A-Z]{0,3}");

  /** Czech local administrative unit, a district (okres): {@code CZ0513}. */
  public static final IdentifierScheme LAU =
      IdentifierScheme.of(
          "CZ-LAU",
          LocalizedText.of("cs", "LAU 1 (okres)", "en", "Czech district (LAU 1)"),
          "must be CZ, three digits and a letter A-Z or digit",
          "CZ[0-9]{3}[0-9A-Z]");

  /** Czech municipality code (kód obce, LAU 2): {@code 563889}. */
  public static final IdentifierScheme MUNICIPALITY =
      IdentifierScheme.of(
          "CZ-OBEC",
          LocalizedText.of("cs", "kód obce", "en", "Czech municipality code"),
          "must be six digits without leading zero",
          "[1-9][0-9]{5}");

  /** Subdivision of a country (ISO 3166-2): {@code CZ-51}. */
  public static final IdentifierScheme ISO_3166_2 =
      IdentifierScheme.of(
          "ISO-3166-2",
          LocalizedText.of("cs", "ISO 3166-2", "en", "ISO 3166-2"),
          "must be two letters A-Z, a hyphen and one to three letters A-Z or digits",
          "[A-Z]{2}-[0-9A-Z]{1,3}");

  /** European Legislation Identifier, with or without host: {@code /eli/cz/sb/2000/129}. */
  public static final IdentifierScheme ELI =
      IdentifierScheme.of(
          "ELI",
          LocalizedText.of("cs", "ELI", "en", "European Legislation Identifier"),
          "must be an http address or a path that has /eli/ and at least two parts after it",
          "(https?://[0-9A-Za-z.-]+(:[0-9]{1,5})?(/[0-9A-Za-z._~%-]+)*)?/eli"
              + "(/[0-9A-Za-z._~%:-]+){2,32}");

  private static final ImmutableMap<String, IdentifierScheme> BY_CODE =
      Maps.uniqueIndex(
          ImmutableSet.of(ICO, LEI, DATA_BOX, NUTS, LAU, MUNICIPALITY, ISO_3166_2, ELI),
          IdentifierScheme::code);

  private IdentifierSchemes() {}

  /** {@return all known schemes in the order of this class} */
  public static ImmutableSet<IdentifierScheme> all() {
    return ImmutableSet.copyOf(BY_CODE.values());
  }

  /**
   * {@return the known scheme of this code}
   *
   * @param code the code, such as {@code CZ-ICO}
   */
  public static Optional<IdentifierScheme> find(String code) {
    return Optional.ofNullable(BY_CODE.get(Arguments.notNull("code", code)));
  }
}
