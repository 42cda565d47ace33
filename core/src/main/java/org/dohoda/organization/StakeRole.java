package org.dohoda.organization;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * In which role an organisation takes part in another, as a code of an open list.
 *
 * <p>{@link StakeRoles} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record StakeRole(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public StakeRole {
    Codes.check("role", code);
  }

  /**
   * {@return the role of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static StakeRole of(String code) {
    return new StakeRole(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StakeRole that && code.equals(that.code);
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
