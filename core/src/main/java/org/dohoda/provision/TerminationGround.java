package org.dohoda.provision;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Why an instrument may be ended (důvod ukončení), as a code of an open list.
 *
 * <p>{@link TerminationGrounds} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record TerminationGround(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public TerminationGround {
    Codes.check("termination ground", code);
  }

  /**
   * {@return the value of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static TerminationGround of(String code) {
    return new TerminationGround(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TerminationGround that && code.equals(that.code);
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
