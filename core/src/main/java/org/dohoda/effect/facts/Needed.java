package org.dohoda.effect.facts;

import org.dohoda.provision.Bases;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Quantity;

/**
 * How many of the parties must have done their part.
 *
 * @param least the fewest that it may be
 * @param most the most that it may be
 */
public record Needed(int least, int most) {

  /** All of so many. */
  public static Needed all(int parties) {
    return new Needed(parties, parties);
  }

  /** What a quantity comes to among so many parties; one that cannot be counted may be any. */
  public static Needed of(Quantity quantity, int parties) {
    if (quantity instanceof Quantity.Count count) {
      return of(count.comparison(), count.number(), count.number() + 1, parties);
    }
    if (quantity instanceof Quantity.Share share
        && share.base().filter(base -> !base.equals(Bases.PARTIES)).isEmpty()) {
      Fraction fraction = share.fraction();
      long part = (long) fraction.numerator() * parties;
      int least = (int) ((part + fraction.denominator() - 1) / fraction.denominator());
      int more = (int) (part / fraction.denominator()) + 1;
      return of(share.comparison(), least, more, parties);
    }
    return new Needed(1, parties);
  }

  private static Needed of(Comparison comparison, int least, int more, int parties) {
    return switch (comparison) {
      case EXACTLY, AT_LEAST -> exactly(least, parties);
      case MORE_THAN -> exactly(more, parties);
      default -> new Needed(1, parties);
    };
  }

  private static Needed exactly(int number, int parties) {
    return all(Math.max(1, Math.min(number, parties)));
  }

  /** Whether it may be fewer than so many. */
  public boolean mayBeFewerThan(int parties) {
    return least < parties;
  }
}
