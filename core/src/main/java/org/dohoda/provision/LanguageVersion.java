package org.dohoda.provision;

import java.util.Locale;
import java.util.OptionalInt;
import org.dohoda.internal.Arguments;

/**
 * The text of an instrument in one language (jazykové znění), with the number of its counterparts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language; its BCP 47 tag has a language in it
 * @param copies how many counterparts (stejnopisy), one or more, if said
 */
public record LanguageVersion(Locale language, OptionalInt copies) {
  /**
   * Checks the language and the number.
   *
   * @param language the language; its BCP 47 tag has a language in it
   * @param copies how many counterparts, one or more, if said
   * @throws IllegalArgumentException if the tag has no language or the number is not positive
   */
  public LanguageVersion {
    Arguments.notNull("copies", copies);
    check("language", language);
    Arguments.check(
        copies.isEmpty() || copies.getAsInt() > 0, "copies", "must be positive", copies);
  }

  /**
   * {@return a text of which the number of counterparts is not said}
   *
   * @param tag the BCP 47 tag of its language, such as {@code cs}
   * @throws IllegalArgumentException if the tag has no language
   */
  public static LanguageVersion of(String tag) {
    return new LanguageVersion(Locale.forLanguageTag(tag), OptionalInt.empty());
  }

  /**
   * {@return a text in that many counterparts}
   *
   * @param tag the BCP 47 tag of its language, such as {@code cs}
   * @param copies how many, one or more
   * @throws IllegalArgumentException if the tag has no language or the number is not positive
   */
  public static LanguageVersion of(String tag, int copies) {
    return new LanguageVersion(Locale.forLanguageTag(tag), OptionalInt.of(copies));
  }

  /** Refuses a locale that is not the one its tag stands for, such as one without a language. */
  static void check(String argument, Locale language) {
    boolean known =
        !language.getLanguage().isEmpty()
            && Locale.forLanguageTag(language.toLanguageTag()).equals(language);
    Arguments.check(known, argument, "must have a language and a well-formed tag", language);
  }
}
