package org.dohoda.internal;

/** Checks of constructors: a refusal names the argument, the rule and the value. */
public final class Arguments {
  private static final int SHOWN = 120;

  private Arguments() {}

  /** Refuses with {@code argument: rule, was 'value'} unless {@code holds}. */
  public static void check(boolean holds, String argument, String rule, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(argument + ": " + rule + ", was " + show(value));
    }
  }

  /** Returns the text if it has a character that is not white space, and refuses it else. */
  public static String notBlank(String argument, String text) {
    check(!text.isBlank(), argument, "must not be blank", text);
    return text;
  }

  /** The value in quotes, bounded and with control characters escaped, fit for a message. */
  public static String show(Object value) {
    String text = String.valueOf(value);
    StringBuilder shown = new StringBuilder("'");
    int end = text.length() > SHOWN ? SHOWN : text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c) || isFormat(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.append(end < text.length() ? "…'" : "'").toString();
  }

  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
