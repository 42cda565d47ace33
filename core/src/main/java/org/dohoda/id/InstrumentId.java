package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of an instrument: a memorandum, an amendment or rules of procedure.
 *
 * <p>A readable token such as {@code lk-asz-2023}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record InstrumentId(String value) implements Id, Comparable<InstrumentId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public InstrumentId {
    Tokens.check("instrument id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static InstrumentId of(String value) {
    return new InstrumentId(value);
  }

  @Override
  public int compareTo(InstrumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InstrumentId that && value.equals(that.value);
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
