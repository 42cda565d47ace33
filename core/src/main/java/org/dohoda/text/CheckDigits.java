package org.dohoda.text;

/** The arithmetic of check digits; the values have the form of their scheme. */
final class CheckDigits {
  private CheckDigits() {}

  /** IČO: the weighted sum of seven digits modulo 11 gives the eighth. */
  static boolean ico(String value) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * (value.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == value.charAt(7) - '0';
  }

  /** ISO 7064 MOD 97-10, letters counting from A = 10: the whole leaves the remainder 1. */
  static boolean mod97(String value) {
    int remainder = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1;
  }
}
