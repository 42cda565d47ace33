package org.dohoda.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks of constructors: a refusal names the argument, the rule and the value. */
public final class Arguments {
  private Arguments() {}

  /** Refuses with {@code argument: rule, was 'value'} unless {@code holds}. */
  public static void check(boolean holds, String argument, String rule, Object value) {
    if (!holds) {
      throw refused(argument, rule, value);
    }
  }

  /** Refuses with {@code argument: rule, was empty} unless {@code holds}: nothing was stated. */
  public static void check(boolean holds, String argument, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(argument + ": " + rule + ", was empty");
    }
  }

  /** The refusal {@code argument: rule, was 'value'}, where its words are made only when needed. */
  public static IllegalArgumentException refused(String argument, String rule, Object value) {
    return new IllegalArgumentException(argument + ": " + rule + ", was " + show(value));
  }

  /** Returns the text if it has a character that is not white space, and refuses it else. */
  public static String notBlank(String argument, String text) {
    check(!text.isBlank(), argument, "must not be blank", text);
    return text;
  }

  /** Returns the value, and refuses null with the name of the argument. */
  public static <T> T notNull(String argument, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(argument + ": must not be null");
    }
    return value;
  }

  /**
   * The value in quotes, bounded and with control characters escaped, fit for a message; of what
   * may be absent the value alone.
   */
  public static String show(Object value) {
    if (value instanceof Optional<?> some) {
      return some.isPresent() ? show(some.get()) : "absent";
    }
    if (value instanceof OptionalInt some) {
      return some.isPresent() ? show(some.getAsInt()) : "absent";
    }
    return "'" + Texts.shown(String.valueOf(value)) + "'";
  }
}
