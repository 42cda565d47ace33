package org.dohoda.testkit;

import com.google.common.collect.Range;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of ranges of days. */
public final class DayRanges {
  private DayRanges() {}

  /** Ranges of one day or more, of which the ends lie from {@code first} to {@code last}. */
  public static Arbitrary<Range<LocalDate>> bounded(LocalDate first, LocalDate last) {
    Arbitrary<LocalDate> days = LocalDates.between(first, last);
    return Combinators.combine(days, days)
        .as((a, b) -> a.isBefore(b) ? Range.closed(a, b) : Range.closed(b, a));
  }

  /** Ranges of every kind: bounded, without a start or an end, and that of all days. */
  public static Arbitrary<Range<LocalDate>> dayRanges(LocalDate first, LocalDate last) {
    Arbitrary<LocalDate> days = LocalDates.between(first, last);
    return Arbitraries.oneOf(
        bounded(first, last),
        days.map(Range::lessThan),
        days.map(Range::atMost),
        days.map(Range::atLeast),
        days.map(Range::greaterThan),
        Arbitraries.just(Range.all()));
  }
}
