package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a programme under which partnerships are run.
 *
 * <p>A readable token such as {@code asz-cooperation}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record ProgrammeId(String value) implements Id, Comparable<ProgrammeId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public ProgrammeId {
    Tokens.check("programme id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static ProgrammeId of(String value) {
    return new ProgrammeId(value);
  }

  @Override
  public int compareTo(ProgrammeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgrammeId that && value.equals(that.value);
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
