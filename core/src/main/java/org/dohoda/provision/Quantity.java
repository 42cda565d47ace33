package org.dohoda.provision;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.TimeSpan;

/**
 * A stated quantity with what it is counted of (množství a jeho základ).
 *
 * <pre>{@code
 * Quantity.exactly(2, LocalizedText.of("en", "delegates"));        // two delegates
 * Quantity.moreThan(Fraction.of(1, 2), Bases.MEMBERS_PRESENT);     // more than half of those present
 * Quantity.atMost(Money.of(500_000, "CZK"));                       // at most 500 000 CZK
 * }</pre>
 *
 * <p>Where several quantities stand in one list, all of them hold: 80 per cent of the eligible
 * costs, at most 500 000 CZK.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Quantity permits Quantity.Count, Quantity.Share, Quantity.Sum {

  /** {@return how the number is meant} */
  Comparison comparison();

  /** {@return what is counted, in words; empty if a base says it or nothing does} */
  Optional<LocalizedText> wording();

  /**
   * A number of something: persons, meetings, places.
   *
   * @param comparison how the number is meant
   * @param number zero or more
   * @param base what is counted, if it is one of a list
   * @param wording what is counted, in words
   */
  record Count(
      Comparison comparison, int number, Optional<Base> base, Optional<LocalizedText> wording)
      implements Quantity {
    /**
     * Checks the number.
     *
     * @param comparison how the number is meant
     * @param number zero or more
     * @param base what is counted, if it is one of a list
     * @param wording what is counted, in words
     * @throws IllegalArgumentException if the number is negative
     */
    public Count {
      Arguments.notNull("comparison", comparison);
      Arguments.notNull("base", base);
      Arguments.notNull("wording", wording);
      Arguments.check(number >= 0, "number", "must not be negative", number);
    }
  }

  /**
   * A share of a named base, once or for each span of time: more than half of the members present,
   * at most ten per cent of the contribution each year.
   *
   * @param comparison how the fraction is meant
   * @param fraction the share
   * @param base what the share is of, if it is one of a list
   * @param per the time that each such share is for; empty if it is for the whole
   * @param wording what the share is of, in words; base or wording must be there
   */
  record Share(
      Comparison comparison,
      Fraction fraction,
      Optional<Base> base,
      Optional<TimeSpan> per,
      Optional<LocalizedText> wording)
      implements Quantity {
    /**
     * Checks that the base is named.
     *
     * @param comparison how the fraction is meant
     * @param fraction the share
     * @param base what the share is of, if it is one of a list
     * @param per the time that each such share is for; empty if it is for the whole
     * @param wording what the share is of, in words; base or wording must be there
     * @throws IllegalArgumentException if neither base nor wording says what the share is of
     */
    public Share {
      Arguments.notNull("comparison", comparison);
      Arguments.notNull("fraction", fraction);
      Arguments.notNull("base", base);
      Arguments.notNull("per", per);
      Arguments.notNull("wording", wording);
      Arguments.check(
          base.isPresent() || wording.isPresent(), "base", "must be named for a share", fraction);
    }
  }

  /**
   * A sum of money, once or for each span of time.
   *
   * @param comparison how the amount is meant
   * @param money the amount
   * @param per the time that each such amount is for; empty if it is for the whole
   * @param wording what it is paid for, in words
   */
  record Sum(
      Comparison comparison, Money money, Optional<TimeSpan> per, Optional<LocalizedText> wording)
      implements Quantity {
    /**
     * Checks that nothing is null.
     *
     * @param comparison how the amount is meant
     * @param money the amount
     * @param per the time that each such amount is for; empty if it is for the whole
     * @param wording what it is paid for, in words
     */
    public Sum {
      Arguments.notNull("comparison", comparison);
      Arguments.notNull("money", money);
      Arguments.notNull("per", per);
      Arguments.notNull("wording", wording);
    }
  }

  /**
   * {@return exactly that many}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity exactly(int number, LocalizedText what) {
    return new Count(Comparison.EXACTLY, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that many or more}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity atLeast(int number, LocalizedText what) {
    return new Count(Comparison.AT_LEAST, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that many or more of a base}
   *
   * @param number zero or more
   * @param base what is counted
   */
  static Quantity atLeast(int number, Base base) {
    return new Count(Comparison.AT_LEAST, number, Optional.of(base), Optional.empty());
  }

  /**
   * {@return that many or fewer}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity atMost(int number, LocalizedText what) {
    return new Count(Comparison.AT_MOST, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that many or fewer of a base}
   *
   * @param number zero or more
   * @param base what is counted
   */
  static Quantity atMost(int number, Base base) {
    return new Count(Comparison.AT_MOST, number, Optional.of(base), Optional.empty());
  }

  /**
   * {@return exactly that share}
   *
   * @param fraction the share
   * @param base what it is a share of
   */
  static Quantity exactly(Fraction fraction, Base base) {
    return new Share(
        Comparison.EXACTLY, fraction, Optional.of(base), Optional.empty(), Optional.empty());
  }

  /**
   * {@return that share or more}
   *
   * @param fraction the share
   * @param base what it is a share of
   */
  static Quantity atLeast(Fraction fraction, Base base) {
    return new Share(
        Comparison.AT_LEAST, fraction, Optional.of(base), Optional.empty(), Optional.empty());
  }

  /**
   * {@return more than that share}
   *
   * @param fraction the share
   * @param base what it is a share of
   */
  static Quantity moreThan(Fraction fraction, Base base) {
    return new Share(
        Comparison.MORE_THAN, fraction, Optional.of(base), Optional.empty(), Optional.empty());
  }

  /**
   * {@return exactly that share of something said in words}
   *
   * @param fraction the share
   * @param what what it is a share of
   */
  static Quantity exactly(Fraction fraction, LocalizedText what) {
    return new Share(
        Comparison.EXACTLY, fraction, Optional.empty(), Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that share or more of something said in words}
   *
   * @param fraction the share
   * @param what what it is a share of
   */
  static Quantity atLeast(Fraction fraction, LocalizedText what) {
    return new Share(
        Comparison.AT_LEAST, fraction, Optional.empty(), Optional.empty(), Optional.of(what));
  }

  /**
   * {@return exactly that sum}
   *
   * @param money the amount
   */
  static Quantity exactly(Money money) {
    return new Sum(Comparison.EXACTLY, money, Optional.empty(), Optional.empty());
  }

  /**
   * {@return that sum or less}
   *
   * @param money the amount
   */
  static Quantity atMost(Money money) {
    return new Sum(Comparison.AT_MOST, money, Optional.empty(), Optional.empty());
  }

  /**
   * {@return that sum or less in each span of time}
   *
   * @param money the amount
   * @param span the span, such as one year
   */
  static Quantity atMost(Money money, TimeSpan span) {
    return new Sum(Comparison.AT_MOST, money, Optional.of(span), Optional.empty());
  }

  /**
   * {@return exactly that sum for something said in words}
   *
   * @param money the amount
   * @param what what it is for, such as each delegate
   */
  static Quantity exactly(Money money, LocalizedText what) {
    return new Sum(Comparison.EXACTLY, money, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that sum or less for something said in words}
   *
   * @param money the amount
   * @param what what it is for, such as each delegate
   */
  static Quantity atMost(Money money, LocalizedText what) {
    return new Sum(Comparison.AT_MOST, money, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return less than that sum}
   *
   * @param money the amount
   */
  static Quantity lessThan(Money money) {
    return new Sum(Comparison.LESS_THAN, money, Optional.empty(), Optional.empty());
  }

  /**
   * {@return fewer than that many}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity lessThan(int number, LocalizedText what) {
    return new Count(Comparison.LESS_THAN, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return exactly that many of a base}
   *
   * @param number zero or more
   * @param base what is counted
   */
  static Quantity exactly(int number, Base base) {
    return new Count(Comparison.EXACTLY, number, Optional.of(base), Optional.empty());
  }

  /**
   * {@return more than that many}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity moreThan(int number, LocalizedText what) {
    return new Count(Comparison.MORE_THAN, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return more than that share of something said in words}
   *
   * @param fraction the share
   * @param what what it is a share of
   */
  static Quantity moreThan(Fraction fraction, LocalizedText what) {
    return new Share(
        Comparison.MORE_THAN, fraction, Optional.empty(), Optional.empty(), Optional.of(what));
  }

  /**
   * {@return roughly that many}
   *
   * @param number zero or more
   * @param what what is counted
   */
  static Quantity about(int number, LocalizedText what) {
    return new Count(Comparison.ABOUT, number, Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that share or less}
   *
   * @param fraction the share
   * @param base what it is a share of
   */
  static Quantity atMost(Fraction fraction, Base base) {
    return new Share(
        Comparison.AT_MOST, fraction, Optional.of(base), Optional.empty(), Optional.empty());
  }

  /**
   * {@return that share or less of something said in words}
   *
   * @param fraction the share
   * @param what what it is a share of
   */
  static Quantity atMost(Fraction fraction, LocalizedText what) {
    return new Share(
        Comparison.AT_MOST, fraction, Optional.empty(), Optional.empty(), Optional.of(what));
  }

  /**
   * {@return that sum or more}
   *
   * @param money the amount
   */
  static Quantity atLeast(Money money) {
    return new Sum(Comparison.AT_LEAST, money, Optional.empty(), Optional.empty());
  }

  /**
   * {@return more than that sum}
   *
   * @param money the amount
   */
  static Quantity moreThan(Money money) {
    return new Sum(Comparison.MORE_THAN, money, Optional.empty(), Optional.empty());
  }

  /**
   * {@return exactly that sum in each span of time}
   *
   * @param money the amount
   * @param span the span, such as one year
   */
  static Quantity exactly(Money money, TimeSpan span) {
    return new Sum(Comparison.EXACTLY, money, Optional.of(span), Optional.empty());
  }

  /**
   * {@return that share or less of something said in words, in each span of time}
   *
   * @param fraction the share
   * @param what what it is a share of
   * @param span the span, such as one year
   */
  static Quantity atMost(Fraction fraction, LocalizedText what, TimeSpan span) {
    return new Share(
        Comparison.AT_MOST, fraction, Optional.empty(), Optional.of(span), Optional.of(what));
  }

  /**
   * {@return more than that share of something said in words, in each span of time}
   *
   * @param fraction the share
   * @param what what it is a share of
   * @param span the span, such as one year
   */
  static Quantity moreThan(Fraction fraction, LocalizedText what, TimeSpan span) {
    return new Share(
        Comparison.MORE_THAN, fraction, Optional.empty(), Optional.of(span), Optional.of(what));
  }
}
