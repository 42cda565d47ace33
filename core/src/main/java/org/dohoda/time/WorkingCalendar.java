package org.dohoda.time;

import java.time.LocalDate;

/**
 * The caller's knowledge of which days are working days (pracovní dny).
 *
 * <p>The library has none of its own: holidays are law, and law changes. An implementation must
 * always give the same answer for the same day and be thread-safe.
 */
@FunctionalInterface
public interface WorkingCalendar {
  /**
   * {@return whether the day is a working day}
   *
   * @param day the day
   */
  boolean isWorkingDay(LocalDate day);
}
