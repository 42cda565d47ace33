package org.dohoda.source;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document a source is; an open list, see {@link SourceKinds}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the kind
 */
public record SourceKind(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code the code of the kind
   * @throws IllegalArgumentException if the code is malformed
   */
  public SourceKind {
    Codes.check("source kind", code);
  }

  /**
   * {@return the kind of this code}
   *
   * @param code the code of the kind
   * @throws IllegalArgumentException if the code is malformed
   */
  public static SourceKind of(String code) {
    return new SourceKind(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceKind that && code.equals(that.code);
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
