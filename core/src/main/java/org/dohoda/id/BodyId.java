package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a body: a commission, committee, council, assembly or board.
 *
 * <p>A readable token such as {@code vybor-socialni}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record BodyId(String value) implements Id, Comparable<BodyId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public BodyId {
    Tokens.check("body id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static BodyId of(String value) {
    return new BodyId(value);
  }

  @Override
  public int compareTo(BodyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BodyId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
