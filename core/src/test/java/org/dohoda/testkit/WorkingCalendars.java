package org.dohoda.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.time.WorkingCalendar;

/** Generators of calendars of working days. */
public final class WorkingCalendars {
  /** Weekends, and up to five holidays of a year. */
  private static final int MOST_HOLIDAYS = 5;

  private WorkingCalendars() {}

  /** {@return calendars in which weekends are free, and some days of the years 2012 to 2024} */
  public static Arbitrary<WorkingCalendar> workingCalendars() {
    return LocalDates.between(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31))
        .set()
        .ofMaxSize(MOST_HOLIDAYS)
        .map(holidays -> day -> !weekend(day) && !holidays.contains(day));
  }

  /** {@return that calendar, or none} */
  public static Arbitrary<Optional<WorkingCalendar>> theOneOrNone(WorkingCalendar calendar) {
    return Arbitraries.of(Optional.of(calendar), Optional.empty());
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
