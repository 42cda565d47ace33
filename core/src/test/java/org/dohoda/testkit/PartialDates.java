package org.dohoda.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.time.PartialDate;

/** Generators of {@link PartialDate}s. */
public final class PartialDates {
  private PartialDates() {}

  /** Dates of every shape: exact, months, years, ranges, one-sided and unknown. */
  public static Arbitrary<PartialDate> partialDates() {
    Arbitrary<LocalDate> days = LocalDates.localDates();
    return Arbitraries.frequencyOf(
        Tuple.of(3, days.map(PartialDate::of)),
        Tuple.of(2, days.map(YearMonth::from).map(PartialDate::of)),
        Tuple.of(2, days.map(LocalDate::getYear).map(PartialDate::ofYear)),
        Tuple.of(4, ranges(days)),
        Tuple.of(1, days.map(PartialDate::notAfter)),
        Tuple.of(1, days.map(PartialDate::notBefore)),
        Tuple.of(1, Arbitraries.just(PartialDate.unknown())));
  }

  /** Dates that lie from {@code first} to {@code last}, both inclusive. */
  public static Arbitrary<PartialDate> within(LocalDate first, LocalDate last) {
    Arbitrary<LocalDate> days = LocalDates.between(first, last);
    return Arbitraries.frequencyOf(
        Tuple.of(1, days.map(PartialDate::of)), Tuple.of(2, ranges(days)));
  }

  private static Arbitrary<PartialDate> ranges(Arbitrary<LocalDate> days) {
    return Combinators.combine(days, days)
        .as((a, b) -> a.isBefore(b) ? PartialDate.between(a, b) : PartialDate.between(b, a));
  }
}
