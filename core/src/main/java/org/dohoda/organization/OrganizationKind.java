package org.dohoda.organization;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What sort of organisation it is, as a code of an open list.
 *
 * <p>{@link OrganizationKinds} documents the usual ones; any other code is as valid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record OrganizationKind(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public OrganizationKind {
    Codes.check("kind", code);
  }

  /**
   * {@return the kind of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static OrganizationKind of(String code) {
    return new OrganizationKind(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganizationKind that && code.equals(that.code);
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
