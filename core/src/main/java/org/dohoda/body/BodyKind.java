package org.dohoda.body;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What sort of body it is, as a code of an open list.
 *
 * <p>{@link BodyKinds} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record BodyKind(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public BodyKind {
    Codes.check("kind", code);
  }

  /**
   * {@return the kind of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static BodyKind of(String code) {
    return new BodyKind(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BodyKind that && code.equals(that.code);
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
