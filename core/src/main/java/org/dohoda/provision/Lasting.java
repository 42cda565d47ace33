package org.dohoda.provision;

import org.dohoda.internal.Arguments;
import org.dohoda.time.DateRule;

/**
 * How long something lasts: until a day, at least or at most until a day, without end, or for a
 * time whose end the paper leaves open to doubt.
 *
 * <p>"Without end" and "not stated" are different: the first is an agreement that there is no end,
 * the second says that there is one and not which ("for a limited period", "as long as needed").
 *
 * <p>"For twelve months from the last signature", "for at least twelve months", "for at most twelve
 * months", "between one year and two":
 *
 * <pre>{@code
 * DateRule twelveMonths = DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE);
 * DateRule twoYears = DateRule.after(TimeSpan.years(2), Anchor.LAST_SIGNATURE);
 * Lasting.until(twelveMonths);
 * Lasting.atLeast(twelveMonths);
 * Lasting.atMost(twelveMonths);
 * Lasting.until(DateRule.window(twelveMonths, twoYears));
 * }</pre>
 *
 * <p>At least so long gives no last day: only that it does not end before. At most so long gives no
 * day on which it certainly still lasts: only that it is over afterwards.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Lasting
    permits Lasting.Until,
        Lasting.AtLeast,
        Lasting.AtMost,
        Lasting.Indefinitely,
        Lasting.NotStated {

  /**
   * It lasts until a day, that day included.
   *
   * @param lastDay the rule that gives the last day: a fixed date, or a span from an event
   */
  record Until(DateRule lastDay) implements Lasting {
    /**
     * Checks that the rule is there.
     *
     * @param lastDay the rule that gives the last day
     */
    public Until {
      Arguments.notNull("lastDay", lastDay);
    }
  }

  /**
   * It does not end before a day (nejméně do); whether and when it ends later is not said.
   *
   * @param notBefore the rule for the first day that can be the last
   */
  record AtLeast(DateRule notBefore) implements Lasting {
    /**
     * Checks that the rule is there.
     *
     * @param notBefore the rule for the first day that can be the last
     */
    public AtLeast {
      Arguments.notNull("notBefore", notBefore);
    }
  }

  /**
   * It ends on a day at the latest (nejdéle do); whether it ends earlier is not said.
   *
   * @param notAfter the rule for the last day that can be the last
   */
  record AtMost(DateRule notAfter) implements Lasting {
    /**
     * Checks that the rule is there.
     *
     * @param notAfter the rule for the last day that can be the last
     */
    public AtMost {
      Arguments.notNull("notAfter", notAfter);
    }
  }

  /** It lasts without end, by agreement (na dobu neurčitou). */
  record Indefinitely() implements Lasting {}

  /** It has an end that the paper does not state (na dobu určitou, bez uvedení konce). */
  record NotStated() implements Lasting {}

  /**
   * {@return lasting until the day that the rule gives, included}
   *
   * @param lastDay the rule for the last day
   */
  static Lasting until(DateRule lastDay) {
    return new Until(lastDay);
  }

  /**
   * {@return lasting at least until the day that the rule gives}
   *
   * @param notBefore the rule for the first day that can be the last
   */
  static Lasting atLeast(DateRule notBefore) {
    return new AtLeast(notBefore);
  }

  /**
   * {@return lasting at most until the day that the rule gives}
   *
   * @param notAfter the rule for the last day that can be the last
   */
  static Lasting atMost(DateRule notAfter) {
    return new AtMost(notAfter);
  }

  /** {@return lasting without end} */
  static Lasting indefinitely() {
    return new Indefinitely();
  }

  /** {@return lasting for a time whose end is not stated} */
  static Lasting notStated() {
    return new NotStated();
  }
}
