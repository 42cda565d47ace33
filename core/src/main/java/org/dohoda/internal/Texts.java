package org.dohoda.internal;

import java.text.Normalizer;

/** Which characters a text may hold, and how a text of unknown origin is shown. */
public final class Texts {
  /** The most code points of a value that a message shows. */
  public static final int SHOWN = 120;

  private Texts() {}

  /** Returns a text fit to be kept and read, and refuses any other; the argument has a suffix. */
  public static String check(String argument, String suffix, String text) {
    return isPlain(text) ? text : check(argument + suffix, text);
  }

  /** Returns a text fit to be kept and read, and refuses any other. */
  public static String check(String argument, String text) {
    if (isPlain(text)) {
      return text;
    }
    Arguments.check(text.codePoints().anyMatch(Texts::isSeen), argument, "must not be blank", text);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Arguments.check(!isSurrogate(c), argument, "must not hold half of a surrogate pair", text);
      Arguments.check(
          c == '\n' || c == '\t' || !isControl(c),
          argument,
          "must not hold control characters except line feed and tab",
          text);
      Arguments.check(
          !isDirectional(c),
          argument,
          "must not hold characters that override or isolate the writing direction",
          text);
    }
    Arguments.check(
        Normalizer.isNormalized(text, Normalizer.Form.NFC),
        argument,
        "must be in Unicode normalization form C (NFC)",
        text);
    return text;
  }

  /**
   * Whether a text is certainly fit: it begins with a visible character, and no character is a
   * control character or at or above U+0300, below which every text is in form C; dashes, quotes
   * and dots of the general punctuation are as harmless.
   */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.charAt(0) == ' ' || text.charAt(0) == '\u00ad') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean punctuation = c >= 0x2010 && c <= 0x2027;
      if (c < ' ' || (c >= 0x7f && c <= 0xa0) || (c >= 0x300 && !punctuation)) {
        return false;
      }
    }
    return true;
  }

  /** The text on one line: invisible characters escaped, cut with … after {@link #SHOWN}. */
  public static String shown(String text) {
    return shown(text, SHOWN);
  }

  /** The text on one line: invisible characters escaped, cut with … after so many code points. */
  public static String shown(String text, int most) {
    StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 1);
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      String escape = isInvisible(c) ? escaped(c) : "";
      count += Math.max(1, escape.length());
      if (count > most) {
        return shown.append('…').toString();
      }
      if (escape.isEmpty()) {
        shown.appendCodePoint(c);
      } else {
        shown.append(escape);
      }
    }
    return shown.toString();
  }

  private static String escaped(int c) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      String hex = Integer.toHexString(unit);
      escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
    return escaped.toString();
  }

  private static boolean isInvisible(int c) {
    return isControl(c) || isSurrogate(c) || Character.getType(c) == Character.FORMAT;
  }

  /**
   * Whether a character is more than a space of any kind, a joint or a mark of direction or order.
   */
  private static boolean isSeen(int c) {
    boolean joint =
        c == 0xAD
            || c == 0x61C
            || c == 0x180E
            || (c >= 0x200B && c <= 0x200F)
            || (c >= 0x2060 && c <= 0x2064)
            || (c >= 0x206A && c <= 0x206F)
            || c == 0xFEFF;
    return !joint && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isDirectional(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
