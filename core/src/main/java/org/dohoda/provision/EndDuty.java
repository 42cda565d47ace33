package org.dohoda.provision;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with information when it is no longer needed (povinnost po skončení), as a
 * code of an open list.
 *
 * <p>{@link EndDuties} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record EndDuty(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public EndDuty {
    Codes.check("end duty", code);
  }

  /**
   * {@return the value of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static EndDuty of(String code) {
    return new EndDuty(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EndDuty that && code.equals(that.code);
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
