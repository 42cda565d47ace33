package org.dohoda.provision;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody undertakes to do (závazek: co), as a code of an open list; the words of the paper
 * say the rest.
 *
 * <p>{@link Acts} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record Act(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public Act {
    Codes.check("act", code);
  }

  /**
   * {@return the value of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Act of(String code) {
    return new Act(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Act that && code.equals(that.code);
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
