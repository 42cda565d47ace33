package org.dohoda.partnership;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A kind of support that a programme gives its partners (druh podpory). Known kinds are in {@link
 * SupportKinds}; any other well-formed code is a kind too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 */
public record SupportKind(String code) implements Code {
  /**
   * Refuses a malformed code.
   *
   * @param code the code
   */
  public SupportKind {
    Codes.check("supportKind", code);
  }

  /**
   * {@return the kind of this code}
   *
   * @param code the code
   */
  public static SupportKind of(String code) {
    return new SupportKind(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SupportKind that && code.equals(that.code);
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
