package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a clause; unique within its instrument.
 *
 * <p>A readable token such as {@code guests}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record ClauseId(String value) implements Id, Comparable<ClauseId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public ClauseId {
    Tokens.check("clause id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static ClauseId of(String value) {
    return new ClauseId(value);
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClauseId that && value.equals(that.value);
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
