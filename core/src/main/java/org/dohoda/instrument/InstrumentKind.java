package org.dohoda.instrument;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a paper calls itself; an open list with constants in {@link InstrumentKinds}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 */
public record InstrumentKind(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if it is malformed
   * @param code the code
   */
  public InstrumentKind {
    Codes.check("instrument kind", code);
  }

  /**
   * {@return the instrument kind with a code}
   *
   * @param code the code
   * @throws IllegalArgumentException if it is malformed
   */
  public static InstrumentKind of(String code) {
    return new InstrumentKind(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InstrumentKind that && code.equals(that.code);
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
