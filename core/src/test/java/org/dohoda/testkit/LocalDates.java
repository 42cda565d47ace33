package org.dohoda.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.dohoda.time.PartialDate;

/** Generators of days. */
public final class LocalDates {
  private LocalDates() {}

  /** Days of the years 0001 to 9999: mostly near ours, often at the ends of units. */
  public static Arbitrary<LocalDate> localDates() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, between(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31))),
        Tuple.of(1, between(PartialDate.MIN_DAY, PartialDate.MAX_DAY)),
        Tuple.of(2, unitEnds()),
        Tuple.of(1, Arbitraries.of(PartialDate.MIN_DAY, PartialDate.MAX_DAY)));
  }

  /** Days from {@code first} to {@code last}, both inclusive. */
  public static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Days on which a month or year begins or ends, leap days, and their neighbours. */
  private static Arbitrary<LocalDate> unitEnds() {
    return Arbitraries.of(
        LocalDate.of(1, 12, 31),
        LocalDate.of(2, 1, 1),
        LocalDate.of(1900, 2, 28),
        LocalDate.of(2000, 2, 29),
        LocalDate.of(2013, 1, 1),
        LocalDate.of(2013, 12, 31),
        LocalDate.of(2014, 1, 1),
        LocalDate.of(2015, 4, 30),
        LocalDate.of(2015, 5, 31),
        LocalDate.of(2016, 2, 28),
        LocalDate.of(2016, 2, 29),
        LocalDate.of(2016, 3, 1),
        LocalDate.of(2019, 9, 30),
        LocalDate.of(2020, 1, 31),
        LocalDate.of(2023, 2, 28),
        LocalDate.of(2023, 7, 3),
        LocalDate.of(9998, 12, 31),
        LocalDate.of(9999, 1, 1));
  }
}
