package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;
import static org.dohoda.internal.Arguments.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Days as epoch-day numbers, from 0001-01-01 to 9999-12-31. */
final class Days {
  static final int MIN = (int) LocalDate.of(1, 1, 1).toEpochDay();
  static final int MAX = (int) LocalDate.of(9999, 12, 31).toEpochDay();

  private Days() {}

  static int of(String argument, LocalDate day) {
    int year = Objects.requireNonNull(day, argument).getYear();
    check(year >= 1 && year <= 9999, argument, "must lie in the years 0001 to 9999", day);
    return (int) day.toEpochDay();
  }

  static LocalDate firstOf(int year, int month) {
    check(year >= 1 && year <= 9999, "year", "must be 1 to 9999", year);
    check(month >= 1 && month <= 12, "month", "must be 1 to 12", month);
    return LocalDate.of(year, month, 1);
  }

  static LocalDate day(int year, int month, int day) {
    LocalDate first = firstOf(year, month);
    if (day < 1 || day > first.lengthOfMonth()) {
      throw refused("day", "must be a day of " + YearMonth.from(first), day);
    }
    return first.withDayOfMonth(day);
  }

  static LocalDate date(int epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  static int checked(int epochDay) {
    check(
        epochDay >= MIN && epochDay <= MAX,
        "epochDay",
        "must lie in the years 0001 to 9999",
        epochDay);
    return epochDay;
  }

  /** Keeps a day number inside the years 0001 to 9999. */
  static int saturated(long epochDay) {
    return (int) Math.max(MIN, Math.min(MAX, epochDay));
  }
}
