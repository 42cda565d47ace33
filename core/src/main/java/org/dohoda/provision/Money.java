package org.dohoda.provision;

import java.math.BigDecimal;
import org.dohoda.internal.Arguments;

/**
 * A sum of money: an exact decimal amount in one currency.
 *
 * <p>Zeros after the decimal point that say nothing are dropped, so {@code 62500.00} and {@code
 * 62500} are the same value. The currency is three capital letters as ISO 4217 has them; whether
 * such a currency exists is not checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount zero or more, at most 30 digits when it is written out
 * @param currency three letters A to Z
 */
public record Money(BigDecimal amount, String currency) {
  private static final int DIGITS = 30;
  private static final int LETTERS = 3;

  /**
   * Checks both and drops idle zeros.
   *
   * @param amount zero or more, at most 30 digits
   * @param currency three letters A to Z
   * @throws IllegalArgumentException if the amount is negative or too long, or the currency is not
   *     three capital letters
   */
  public Money {
    Arguments.check(amount.signum() >= 0, "amount", "must not be negative", amount);
    Arguments.check(
        amount.precision() <= DIGITS && Math.abs((long) amount.scale()) <= DIGITS,
        "amount",
        "must have at most 30 digits",
        amount);
    Arguments.check(isCurrency(currency), "currency", "must be three letters A to Z", currency);
    amount = amount.stripTrailingZeros();
    amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    boolean written = amount.precision() <= DIGITS && amount.scale() < DIGITS;
    Arguments.check(written, "amount", "must have at most 30 digits written out", amount);
  }

  /**
   * {@return that many whole units of a currency}
   *
   * @param amount zero or more
   * @param currency three letters A to Z
   * @throws IllegalArgumentException if the amount is negative or the currency malformed
   */
  public static Money of(long amount, String currency) {
    return new Money(BigDecimal.valueOf(amount), currency);
  }

  /**
   * {@return the amount in a currency}
   *
   * @param amount decimal digits with an optional {@code .} among them, such as {@code 62500.50}
   * @param currency three letters A to Z
   * @throws IllegalArgumentException if either is malformed
   */
  public static Money of(String amount, String currency) {
    boolean form = amount.matches("(0|[1-9][0-9]{0,29})(\\.[0-9]{1,29})?");
    Arguments.check(form, "amount", "must be decimal digits with at most one '.'", amount);
    return new Money(new BigDecimal(amount), currency);
  }

  private static boolean isCurrency(String currency) {
    return currency.length() == LETTERS
        && isLetter(currency.charAt(0))
        && isLetter(currency.charAt(1))
        && isLetter(currency.charAt(2));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** {@return amount and currency, such as {@code 500000 CZK}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
