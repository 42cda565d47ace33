package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of texts for a reader that has to refuse most of them. */
public final class LooseTexts {
  private LooseTexts() {}

  /**
   * Texts made of the characters that a form uses, half of them; and texts of any characters.
   *
   * @param characters the characters of the form, and some that only look like them
   * @param most the most characters of a text
   */
  public static Arbitrary<String> looseTexts(String characters, int most) {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(characters).ofMaxLength(most),
        Arbitraries.strings().ofMaxLength(most));
  }
}
