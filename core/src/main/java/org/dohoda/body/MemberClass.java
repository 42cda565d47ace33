package org.dohoda.body;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A class of members that a body tells apart, such as elected and appointed ones, as a code of its
 * own: no list of them is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record MemberClass(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public MemberClass {
    Codes.check("memberClass", code);
  }

  /**
   * {@return the class of that code}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static MemberClass of(String code) {
    return new MemberClass(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberClass that && code.equals(that.code);
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
