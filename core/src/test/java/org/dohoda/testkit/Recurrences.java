package org.dohoda.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.Recurrence;

/** Generators of {@link Recurrence}s. */
public final class Recurrences {
  private Recurrences() {}

  /** Recurrences of every kind. */
  public static Arbitrary<Recurrence> recurrences() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Recurrence.Precision.class),
                Arbitraries.integers().between(1, 12),
                DateRules.timeSpans())
            .as(Recurrence.Times::new),
        occasions(),
        occasions().map(Recurrence::by),
        Combinators.combine(DateRules.timeSpans(), occasions()).as(Recurrence::within),
        Arbitraries.just(Recurrence.regularly()));
  }

  /** Recurrences on certain days, or with each event of a kind. */
  public static Arbitrary<Recurrence.Occasion> occasions() {
    return Arbitraries.oneOf(
        kthDays(), kthWeekdays(), yearly(), DateRules.anchors().map(Recurrence::atEach));
  }

  /** Recurrences on a certain day of each unit, counted from its start or its end. */
  public static Arbitrary<Recurrence.Occasion> kthDays() {
    return Arbitraries.of(CalendarUnit.class)
        .flatMap(
            unit ->
                Arbitraries.integers()
                    .between(1, unit.mostDays())
                    .flatMap(k -> Arbitraries.of(k, -k))
                    .map(k -> Recurrence.kthDayOf(unit, k)));
  }

  /** Recurrences on the k-th Monday or another day of the week of each unit, from either end. */
  public static Arbitrary<Recurrence.Occasion> kthWeekdays() {
    return Combinators.combine(Arbitraries.of(CalendarUnit.class), Arbitraries.of(DayOfWeek.class))
        .flatAs(
            (unit, day) ->
                Arbitraries.integers()
                    .between(1, (unit.mostDays() + 6) / 7)
                    .flatMap(k -> Arbitraries.of(k, -k))
                    .map(k -> Recurrence.kthWeekdayOf(unit, k, day)));
  }

  /** Recurrences on a certain day of each year; every fourth on 29 February. */
  public static Arbitrary<Recurrence.Occasion> yearly() {
    Arbitrary<Recurrence.Occasion> any =
        Arbitraries.integers()
            .between(0, 365)
            .map(days -> LocalDate.of(2024, 1, 1).plusDays(days))
            .map(day -> Recurrence.yearlyOn(MonthDay.from(day)));
    Arbitrary<Recurrence.Occasion> leapDay =
        Arbitraries.of(Recurrence.CommonYears.class).map(Recurrence::yearlyOnLeapDay);
    return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, leapDay));
  }
}
