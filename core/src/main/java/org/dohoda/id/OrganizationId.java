package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of an organization: a public body, a unit of one, a company, an association.
 *
 * <p>A readable token such as {@code liberecky-kraj}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record OrganizationId(String value) implements Id, Comparable<OrganizationId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public OrganizationId {
    Tokens.check("organization id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static OrganizationId of(String value) {
    return new OrganizationId(value);
  }

  @Override
  public int compareTo(OrganizationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganizationId that && value.equals(that.value);
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
