package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.internal.Arguments;

/**
 * A length of time as papers state it: 30 days, 10 working days, 3 months.
 *
 * <p>The unit stays as stated: 12 months are not equal to one year. The text form is {@code P30D},
 * {@code P2W}, {@code P3M}, {@code P5Y} or {@code PT48H} as in ISO 8601, and {@code P10WD} for
 * working days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many units, 1 to 9999
 * @param unit the unit
 */
public record TimeSpan(int amount, Unit unit) {
  private static final String FORM = "must be written as P30D, P10WD, P2W, P3M, P5Y or PT48H";

  private static final ImmutableList<Unit> UNITS = ImmutableList.copyOf(Unit.values());

  /** How many hours a day has; the two days of a year that have another number count as well. */
  static final int HOURS_A_DAY = 24;

  /**
   * Refuses amounts below 1 and above 9999.
   *
   * @param amount how many units, 1 to 9999
   * @param unit the unit
   */
  public TimeSpan {
    Arguments.notNull("unit", unit);
    check(amount >= 1 && amount <= 9999, "amount", "must be 1 to 9999", amount);
  }

  /** What a span is counted in. */
  public enum Unit {
    /**
     * Hours. The days of events are known, their hours are not: 48 hours after a day end two days
     * later, 36 hours one or two.
     */
    HOURS("H"),
    /** Calendar days. */
    DAYS("D"),
    /** Working days (pracovní dny), as a {@link WorkingCalendar} knows them. */
    WORKING_DAYS("WD"),
    /** Weeks of seven days. */
    WEEKS("W"),
    /** Calendar months. */
    MONTHS("M"),
    /** Calendar years. */
    YEARS("Y");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** Returns whether days of this unit need no calendar arithmetic: days and working days. */
    boolean countsDays() {
      return this == DAYS || this == WORKING_DAYS;
    }

    /** Returns what stands before the number in the text form. */
    private String prefix() {
      return this == HOURS ? "PT" : "P";
    }
  }

  /**
   * {@return a span of hours}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan hours(int amount) {
    return new TimeSpan(amount, Unit.HOURS);
  }

  /**
   * {@return a span of calendar days}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan days(int amount) {
    return new TimeSpan(amount, Unit.DAYS);
  }

  /**
   * {@return a span of working days}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan workingDays(int amount) {
    return new TimeSpan(amount, Unit.WORKING_DAYS);
  }

  /**
   * {@return a span of weeks}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan weeks(int amount) {
    return new TimeSpan(amount, Unit.WEEKS);
  }

  /**
   * {@return a span of calendar months}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan months(int amount) {
    return new TimeSpan(amount, Unit.MONTHS);
  }

  /**
   * {@return a span of calendar years}
   *
   * @param amount how many, 1 to 9999
   */
  public static TimeSpan years(int amount) {
    return new TimeSpan(amount, Unit.YEARS);
  }

  /**
   * Reads the text form; it has one unit and no leading zero.
   *
   * @param text the text form
   * @return the span
   */
  public static TimeSpan parse(CharSequence text) {
    String whole = Arguments.notNull("text", text).toString();
    for (Unit unit : UNITS) {
      if (whole.startsWith(unit.prefix()) && whole.endsWith(unit.symbol)) {
        int end = whole.length() - unit.symbol.length();
        String digits = whole.substring(Math.min(unit.prefix().length(), end), end);
        if (isAmount(digits)) {
          return new TimeSpan(Integer.parseInt(digits), unit);
        }
      }
    }
    throw new IllegalArgumentException("span: " + FORM + ", was " + Arguments.show(whole));
  }

  private static boolean isAmount(String digits) {
    if (digits.isEmpty() || digits.length() > "9999".length() || digits.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the day this span after another: the n-th (working) day after it, or the day with the
   * same name in a later week, month or year, and the last of the month if there is no such day; of
   * hours, those that make full days. If the years up to 9999 have too few working days, a day
   * beyond.
   */
  LocalDate after(LocalDate day, WorkingCalendar calendar) {
    return shifted(day, 1, calendar);
  }

  /** Returns the day this span before another, counted as {@link #after}. */
  LocalDate before(LocalDate day, WorkingCalendar calendar) {
    return shifted(day, -1, calendar);
  }

  private LocalDate shifted(LocalDate day, int direction, WorkingCalendar calendar) {
    long signed = (long) amount * direction;
    return switch (unit) {
      case HOURS -> day.plusDays(signed / HOURS_A_DAY);
      case DAYS -> day.plusDays(signed);
      case WORKING_DAYS -> workingDay(day, direction, calendar);
      case WEEKS -> day.plusWeeks(signed);
      case MONTHS -> day.plusMonths(signed);
      case YEARS -> day.plusYears(signed);
    };
  }

  private LocalDate workingDay(LocalDate from, int step, WorkingCalendar calendar) {
    LocalDate day = from;
    for (int left = amount; left > 0; ) {
      day = day.plusDays(step);
      if (day.isBefore(PartialDate.MIN_DAY) || day.isAfter(PartialDate.MAX_DAY)) {
        return day;
      }
      left -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** Returns the text form, such as {@code P30D}. */
  @Override
  public String toString() {
    return unit.prefix() + amount + unit.symbol;
  }
}
