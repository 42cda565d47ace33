package org.dohoda.text;

import org.dohoda.internal.Arguments;

/** The form of a code: words of ASCII lower-case letters and digits, joined by single hyphens. */
public final class Codes {
  /** The most characters that a code may have. */
  public static final int MAX_LENGTH = 64;

  private Codes() {}

  /**
   * Checks the form of a code.
   *
   * @param argument what the code is called in a refusal
   * @param code the code to check
   * @return the code, unchanged
   * @throws IllegalArgumentException if the code is malformed or longer than {@link #MAX_LENGTH}
   */
  public static String check(String argument, String code) {
    Arguments.check(
        isCode(Arguments.notNull("code", code)),
        Arguments.notNull("argument", argument),
        "must be words of a-z and 0-9 joined by '-', at most " + MAX_LENGTH + " characters",
        code);
    return code;
  }

  /**
   * {@return whether the text has the form of a code}
   *
   * @param text any text
   */
  public static boolean isCode(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if (hyphen ? !inWord : !isWordCharacter(c)) {
        return false;
      }
      inWord = !hyphen;
    }
    return inWord;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
