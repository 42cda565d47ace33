package org.dohoda.provision;

import com.google.common.math.IntMath;
import java.util.Locale;
import org.dohoda.internal.Arguments;

/**
 * A fraction in lowest terms, such as one half or two thirds; never a rounded decimal number.
 *
 * <p>It is kept reduced, so {@code 50/100} and {@code 1/2} are the same value. It may be more than
 * one: 150 per cent is {@code 3/2}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Fraction(int numerator, int denominator) {
  /**
   * Reduces to lowest terms.
   *
   * @param numerator zero or more
   * @param denominator one or more
   * @throws IllegalArgumentException if the numerator is negative or the denominator not positive
   */
  public Fraction {
    Arguments.check(numerator >= 0, "numerator", "must not be negative", numerator);
    Arguments.check(denominator > 0, "denominator", "must be positive", denominator);
    int divisor = IntMath.gcd(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * {@return the fraction of those two numbers, reduced}
   *
   * @param numerator zero or more
   * @param denominator one or more
   * @throws IllegalArgumentException if the numerator is negative or the denominator not positive
   */
  public static Fraction of(int numerator, int denominator) {
    return new Fraction(numerator, denominator);
  }

  /**
   * {@return so many hundredths}
   *
   * @param percent zero or more
   * @throws IllegalArgumentException if it is negative
   */
  public static Fraction percent(int percent) {
    return new Fraction(percent, 100);
  }

  /**
   * {@return the fraction that {@link #toString} writes so}
   *
   * @param text two numbers in ASCII digits without leading zeros and {@code /} between them, in
   *     lowest terms
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Fraction parse(String text) {
    boolean form = text.matches("(0|[1-9][0-9]{0,9})/[1-9][0-9]{0,9}");
    Arguments.check(form, "fraction", "must be two numbers joined by '/'", text);
    int slash = text.indexOf('/');
    long above = Long.parseLong(text.substring(0, slash));
    long below = Long.parseLong(text.substring(slash + 1));
    boolean small = Math.max(above, below) <= Integer.MAX_VALUE;
    Arguments.check(small, "fraction", "must be of numbers up to " + Integer.MAX_VALUE, text);
    Fraction fraction = of((int) above, (int) below);
    Arguments.check(fraction.toString().equals(text), "fraction", "must be in lowest terms", text);
    return fraction;
  }

  /** {@return numerator and denominator, such as {@code 2/3}} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%d", numerator, denominator);
  }
}
