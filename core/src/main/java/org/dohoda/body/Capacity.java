package org.dohoda.body;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * The quality in which somebody comes to a meeting, as a code of an open list.
 *
 * <p>{@link Capacities} documents the usual ones; any other code is as valid. A capacity says
 * nothing about rights: a guest who may speak and one who may not are both guests.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record Capacity(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public Capacity {
    Codes.check("capacity", code);
  }

  /**
   * {@return the capacity of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Capacity of(String code) {
    return new Capacity(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Capacity that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
