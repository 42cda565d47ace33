package org.dohoda.provision;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * How a seat falls vacant (zánik členství), as a code of an open list.
 *
 * <p>{@link SeatEndings} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record SeatEnding(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public SeatEnding {
    Codes.check("seat ending", code);
  }

  /**
   * {@return the value of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static SeatEnding of(String code) {
    return new SeatEnding(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeatEnding that && code.equals(that.code);
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
