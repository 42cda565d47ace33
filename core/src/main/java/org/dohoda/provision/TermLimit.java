package org.dohoda.provision;

import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * How many terms somebody may hold a seat (omezení počtu funkčních období).
 *
 * <p>"At most two consecutive terms", "three terms in all", "at most two terms" (not said which):
 *
 * <pre>{@code
 * TermLimit.consecutive(2);
 * TermLimit.inAll(3);
 * TermLimit.of(2);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param terms how many at most, 1 or more
 * @param consecutive whether only terms that follow one another are counted; no if all are, unknown
 *     if the paper does not say
 */
public record TermLimit(int terms, Truth consecutive) {
  /**
   * Checks the number.
   *
   * @param terms how many at most, 1 or more
   * @param consecutive whether only terms that follow one another are counted
   * @throws IllegalArgumentException if the number is below 1
   */
  public TermLimit {
    Arguments.notNull("consecutive", consecutive);
    Arguments.check(terms >= 1, "terms", "must be at least 1", terms);
  }

  /**
   * {@return at most so many terms that follow one another}
   *
   * @param terms how many, 1 or more
   */
  public static TermLimit consecutive(int terms) {
    return new TermLimit(terms, Truth.YES);
  }

  /**
   * {@return at most so many terms, whenever they are}
   *
   * @param terms how many, 1 or more
   */
  public static TermLimit inAll(int terms) {
    return new TermLimit(terms, Truth.NO);
  }

  /**
   * {@return at most so many terms; whether those that follow one another or all is not said}
   *
   * @param terms how many, 1 or more
   */
  public static TermLimit of(int terms) {
    return new TermLimit(terms, Truth.UNKNOWN);
  }
}
