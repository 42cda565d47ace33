package org.dohoda.participation;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A right that a participant in a meeting may have; an open list with constants in {@link Rights}.
 *
 * <p>Rights are independent switches: none includes another. Immutable and thread-safe.
 *
 * @param code the code
 */
public record Right(String code) implements Code, Comparable<Right> {
  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if it is malformed
   * @param code the code
   */
  public Right {
    Codes.check("right", code);
  }

  /**
   * {@return the right with a code}
   *
   * @param code the code
   * @throws IllegalArgumentException if it is malformed
   */
  public static Right of(String code) {
    return new Right(code);
  }

  @Override
  public int compareTo(Right other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Right that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
