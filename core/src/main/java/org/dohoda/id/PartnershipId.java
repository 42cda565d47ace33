package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a partnership.
 *
 * <p>A readable token such as {@code asz-velke-hamry}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record PartnershipId(String value) implements Id, Comparable<PartnershipId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public PartnershipId {
    Tokens.check("partnership id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static PartnershipId of(String value) {
    return new PartnershipId(value);
  }

  @Override
  public int compareTo(PartnershipId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartnershipId that && value.equals(that.value);
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
