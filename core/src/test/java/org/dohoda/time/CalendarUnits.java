package org.dohoda.time;

import java.time.LocalDate;

/** The naive twin of the arithmetic of calendar units: it walks from day to day. */
final class CalendarUnits {
  private CalendarUnits() {}

  /** The number of the unit that a day lies in, counted from some day. */
  static long number(CalendarUnit unit, LocalDate day) {
    return switch (unit) {
      case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L);
      case MONTH -> month(day);
      case QUARTER -> Math.floorDiv(month(day), 3L);
      case YEAR -> day.getYear();
    };
  }

  /** The place of a day in its unit, from 1. */
  static int place(CalendarUnit unit, LocalDate day) {
    int place = 1;
    LocalDate before = day.minusDays(1);
    while (number(unit, before) == number(unit, day)) {
      place++;
      before = before.minusDays(1);
    }
    return place;
  }

  /** The place of a day in its unit, from the end: the last is 1. */
  static int placeFromEnd(CalendarUnit unit, LocalDate day) {
    int place = 1;
    LocalDate after = day.plusDays(1);
    while (number(unit, after) == number(unit, day)) {
      place++;
      after = after.plusDays(1);
    }
    return place;
  }

  static long month(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }
}
