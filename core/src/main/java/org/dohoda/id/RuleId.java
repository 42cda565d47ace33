package org.dohoda.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a participation rule; unique in a register, so that a rule of one instrument
 * can be an exception to a rule of another.
 *
 * <p>A readable token such as {@code guests-1}, see {@link Id} for its form. Immutable and
 * thread-safe.
 *
 * @param value the token
 */
public record RuleId(String value) implements Id, Comparable<RuleId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a token
   * @param value the token
   */
  public RuleId {
    Tokens.check("rule id", value);
  }

  /**
   * {@return the identifier with this token}
   *
   * @param value the token
   * @throws IllegalArgumentException if the value is not a token
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId that && value.equals(that.value);
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
