package org.dohoda.provision;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;

/**
 * How a decision comes about (způsob rozhodování), as a code of an open list.
 *
 * <p>{@link DecisionMethods} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record DecisionMethod(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public DecisionMethod {
    Codes.check("decision method", code);
  }

  /**
   * {@return the value of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static DecisionMethod of(String code) {
    return new DecisionMethod(code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
