package org.dohoda.id;

import org.dohoda.internal.Arguments;

/** The form that all tokens share. */
final class Tokens {
  private static final int LONGEST = 128;

  private Tokens() {}

  static void check(String argument, String value) {
    Arguments.check(
        isToken(Arguments.notNull(argument, value)),
        argument,
        "must be 1 to 128 of a-z and 0-9 in groups joined by single '-', '.' or '_'",
        value);
  }

  private static boolean isToken(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    boolean joint = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        joint = false;
      } else if (!joint && (c == '-' || c == '.' || c == '_')) {
        joint = true;
      } else {
        return false;
      }
    }
    return !joint;
  }
}
