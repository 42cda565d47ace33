package org.dohoda.provision;

import java.util.Objects;
import org.dohoda.time.DateRule;

/**
 * How long something lasts: until a day, without end, or for a time whose end the paper leaves open
 * to doubt.
 *
 * <p>"Without end" and "not stated" are different: the first is an agreement that there is no end,
 * the second says that there is one and not which ("for a limited period", "as long as needed").
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Lasting permits Lasting.Until, Lasting.Indefinitely, Lasting.NotStated {

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
      Objects.requireNonNull(lastDay, "lastDay");
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

  /** {@return lasting without end} */
  static Lasting indefinitely() {
    return new Indefinitely();
  }

  /** {@return lasting for a time whose end is not stated} */
  static Lasting notStated() {
    return new NotStated();
  }
}
