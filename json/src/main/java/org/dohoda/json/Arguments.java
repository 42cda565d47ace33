package org.dohoda.json;

import org.jspecify.annotations.Nullable;

/** Checks of arguments, refused in the words of the model. */
final class Arguments {
  private Arguments() {}

  /** Returns the value, and refuses null with the name of the argument. */
  static <T> T notNull(String argument, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(argument + ": must not be null");
    }
    return value;
  }
}
