package org.dohoda.policy;

import java.util.Optional;
import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A way in which parties work together (forma spolupráce), as a code of an open list.
 *
 * <p>{@link CooperationForms} documents the usual ones; any other code is as valid, and nothing is
 * known of its {@link #mutuality()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code lower-case words joined by hyphens, at most 64 characters
 */
public record CooperationForm(String code) implements Code {
  /**
   * Checks the form of the code.
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public CooperationForm {
    Codes.check("form", code);
  }

  /**
   * {@return the form of that code, known or not}
   *
   * @param code lower-case words joined by hyphens, at most 64 characters
   * @throws IllegalArgumentException if the code is malformed
   */
  public static CooperationForm of(String code) {
    return new CooperationForm(code);
  }

  /**
   * {@return whether the form is mutual or joint by its meaning; empty if the form may well go one
   * way, and for every code that is not among {@link CooperationForms}}
   */
  public Optional<Mutuality> mutuality() {
    return Mutuality.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CooperationForm that && code.equals(that.code);
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
