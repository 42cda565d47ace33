package org.dohoda.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A unit that the calendar is cut into.
 *
 * <p>Immutable and thread-safe.
 */
public enum CalendarUnit {
  /** Monday to Sunday. */
  WEEK(7),
  /** A calendar month. */
  MONTH(31),
  /** A quarter of a year, the first of January to March. */
  QUARTER(92),
  /** A calendar year. */
  YEAR(366);

  private final int mostDays;

  CalendarUnit(int mostDays) {
    this.mostDays = mostDays;
  }

  /** {@return the number of days of the longest such unit} */
  public int mostDays() {
    return mostDays;
  }

  /** Returns the first day of the unit that lies so many units after that of the day. */
  LocalDate firstDay(LocalDate day, int following) {
    return switch (this) {
      case WEEK ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(following);
      case MONTH -> day.withDayOfMonth(1).plusMonths(following);
      case QUARTER ->
          LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
              .plusMonths(3L * following);
      case YEAR -> day.withDayOfYear(1).plusYears(following);
    };
  }

  /** Returns the last day of the unit that lies so many units after that of the day. */
  LocalDate lastDay(LocalDate day, int following) {
    return firstDay(day, following + 1).minusDays(1);
  }
}
