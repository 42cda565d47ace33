package org.dohoda.validation.compare;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;

/** The two-letter codes of languages (ISO 639-1). */
public final class LanguageCodes {
  private static final int LETTERS = 26;
  private static final String CZECH = "cs";

  /** For each first letter, the second letters as bits. */
  private static final ImmutableIntArray SECOND_LETTERS = secondLetters();

  private LanguageCodes() {}

  private static ImmutableIntArray secondLetters() {
    int[] bits = new int[LETTERS];
    for (String code : Locale.getISOLanguages()) {
      bits[code.charAt(0) - 'a'] |= 1 << (code.charAt(1) - 'a');
    }
    return ImmutableIntArray.copyOf(bits);
  }

  /** Whether a canonical language tag begins with two letters that stand for no language. */
  public static boolean isNone(String tag) {
    if (CZECH.equals(tag)) {
      return false; // mostly the same object
    }
    boolean twoLetters = tag.length() == 2 || tag.charAt(2) == '-';
    return twoLetters
        && (SECOND_LETTERS.get(tag.charAt(0) - 'a') >> (tag.charAt(1) - 'a') & 1) == 0;
  }
}
