package org.dohoda.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Generators of {@link Period}s and their {@link Bound}s. */
public final class Periods {
  private Periods() {}

  /** Periods of every shape, with dated, open and unknown bounds. */
  public static Arbitrary<Period> periods() {
    return from(PartialDates.partialDates());
  }

  /** Periods of which the dated bounds lie from {@code first} to {@code last}, both inclusive. */
  public static Arbitrary<Period> within(LocalDate first, LocalDate last) {
    return from(PartialDates.within(first, last));
  }

  /** Periods of every shape, half of which have their dates within two years. */
  public static Arbitrary<Period> ofEveryWidth() {
    return Arbitraries.oneOf(
        periods(), within(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 12, 31)));
  }

  /** Bounds of every kind. */
  public static Arbitrary<Bound> bounds() {
    return bounds(PartialDates.partialDates());
  }

  private static Arbitrary<Bound> bounds(Arbitrary<PartialDate> dates) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, dates.map(Bound::of)), Tuple.of(1, Arbitraries.of(Bound.OPEN, Bound.UNKNOWN)));
  }

  private static Arbitrary<Period> from(Arbitrary<PartialDate> dates) {
    return Combinators.combine(bounds(dates), bounds(dates)).as(Periods::inOrder);
  }

  private static Period inOrder(Bound a, Bound b) {
    boolean swapped =
        a.date().flatMap(first -> b.date().map(last -> last.isBefore(first).isYes())).orElse(false);
    return swapped ? Period.of(b, a) : Period.of(a, b);
  }
}
