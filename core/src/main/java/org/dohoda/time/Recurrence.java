package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.dohoda.internal.Arguments;

/**
 * How often something is done: a number of times per interval, "regularly", on the k-th day of each
 * week, month, quarter or year, on its k-th Monday or another day of the week, on a certain day of
 * each year, or each time an event happens; and by which day, or within which time after it.
 *
 * <p>"On 31 March of each year" and "by 31 March of each year" are two things, and so is "within 30
 * days after the end of each quarter":
 *
 * <pre>{@code
 * Recurrence.yearlyOn(MonthDay.of(3, 31));
 * Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31)));
 * Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1));
 * Recurrence.atMost(4, TimeSpan.years(1));                  // "at most four times a year"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Recurrence
    permits Recurrence.Times, Recurrence.Regularly, Recurrence.Occasion, EachDeadline {
  /**
   * {@return that something is done {@code count} times in each interval, or more often}
   *
   * @param count how many times, at least 1
   * @param interval the interval, such as one year
   */
  static Recurrence atLeast(int count, TimeSpan interval) {
    return new Times(Precision.AT_LEAST, count, interval);
  }

  /**
   * {@return that something is done {@code count} times in each interval, or less often}
   *
   * @param count how many times, at least 1
   * @param interval the interval, such as one year
   */
  static Recurrence atMost(int count, TimeSpan interval) {
    return new Times(Precision.AT_MOST, count, interval);
  }

  /**
   * {@return that something is done about {@code count} times in each interval}
   *
   * @param count how many times, at least 1
   * @param interval the interval, such as one year
   */
  static Recurrence about(int count, TimeSpan interval) {
    return new Times(Precision.ABOUT, count, interval);
  }

  /**
   * {@return that something is done {@code count} times in each interval}
   *
   * @param count how many times, at least 1
   * @param interval the interval, such as one year
   */
  static Recurrence exactly(int count, TimeSpan interval) {
    return new Times(Precision.EXACTLY, count, interval);
  }

  /** {@return that something is done "regularly" (pravidelně), with no interval stated} */
  static Recurrence regularly() {
    return new Regularly();
  }

  /**
   * {@return that something is done on the k-th day of each unit, or the k-th last if negative}
   *
   * @param unit the unit
   * @param k the place of the day, not 0
   */
  static Occasion kthDayOf(CalendarUnit unit, int k) {
    return new KthDay(unit, k);
  }

  /**
   * {@return that something is done on the k-th such day of the week in each unit, or the k-th last
   * if negative, as in "on the first Tuesday of each month"}
   *
   * @param unit the unit
   * @param k the place of the day among those with its name, not 0
   * @param day the day of the week
   */
  static Occasion kthWeekdayOf(CalendarUnit unit, int k, DayOfWeek day) {
    return new KthWeekday(unit, k, day);
  }

  /**
   * {@return that something is done on a day of each year, as in "every year on 31 March"; for 29
   * February, what holds in common years is not stated}
   *
   * @param day the month and the day
   */
  static Occasion yearlyOn(MonthDay day) {
    return new Yearly(day, CommonYears.NOT_STATED);
  }

  /**
   * {@return that something is done on 29 February of each leap year, and on the day that stands
   * for it in other years}
   *
   * @param commonYears the day in years that have no 29 February
   */
  static Occasion yearlyOnLeapDay(CommonYears commonYears) {
    return new Yearly(MonthDay.of(Month.FEBRUARY, 29), commonYears);
  }

  /**
   * {@return that something is done each time an event happens, as in "at each meeting"}
   *
   * @param event the event, such as {@link Anchor#MEETING}
   */
  static Occasion atEach(Anchor event) {
    return new EachTime(event);
  }

  /**
   * {@return that something is done each time not later than a day, as in "every year by 31 March"}
   *
   * @param occasion the last days
   */
  static Recurrence by(Occasion occasion) {
    return new EachDeadline.By(occasion);
  }

  /**
   * {@return that something is done each time within a span after a day or an event, as in "within
   * 30 days after the end of each quarter"}
   *
   * @param span the span
   * @param occasion the days or events after which it runs
   */
  static Recurrence within(TimeSpan span, Occasion occasion) {
    return new EachDeadline.Within(span, occasion);
  }

  /**
   * {@return the days of this recurrence from {@code first} to {@code last}, both inclusive, and
   * why it has none that can be told}
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  DueDates dueDates(LocalDate first, LocalDate last);

  /** How binding a number of times is. */
  enum Precision {
    /** That many times or more. */
    AT_LEAST,
    /** That many times or less often. */
    AT_MOST,
    /** Roughly that many times. */
    ABOUT,
    /** That many times. */
    EXACTLY
  }

  /**
   * A number of times in each interval; on which days is not stated.
   *
   * @param precision how binding the number is
   * @param count how many times, at least 1
   * @param interval the interval, such as one year
   */
  record Times(Precision precision, int count, TimeSpan interval) implements Recurrence {
    /**
     * Refuses a count below 1.
     *
     * @param precision how binding the number is
     * @param count how many times, at least 1
     * @param interval the interval, such as one year
     */
    public Times {
      Arguments.notNull("precision", precision);
      Arguments.notNull("interval", interval);
      check(count >= 1, "count", "must be at least 1", count);
    }

    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      return none(first, last, Obstacle.Reason.DAYS_NOT_STATED);
    }
  }

  /** A recurrence of which each time can be told: certain days, or an event each time. */
  sealed interface Occasion extends Recurrence permits EachTime, KthDay, KthWeekday, Yearly {}

  /** Something is done again and again; nothing says how often. */
  record Regularly() implements Recurrence {
    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      return none(first, last, Obstacle.Reason.INTERVAL_NOT_STATED);
    }
  }

  /**
   * Each time an event happens; on which days it does is not said here.
   *
   * @param event the event
   */
  record EachTime(Anchor event) implements Occasion {
    /**
     * Refuses null.
     *
     * @param event the event
     */
    public EachTime {
      Arguments.notNull("event", event);
    }

    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      checkWindow(first, last);
      return new DueDates(ImmutableList.of(), ImmutableSet.of(Obstacle.missing(event)));
    }
  }

  /**
   * A certain day of each unit; in a unit with fewer days its last, or its first if counted from
   * the end.
   *
   * @param unit the unit
   * @param k 1 for the first day and so on, -1 for the last and so on; not 0 and not more than the
   *     longest such unit has
   */
  record KthDay(CalendarUnit unit, int k) implements Occasion {
    /**
     * Refuses a day that no unit has.
     *
     * @param unit the unit
     * @param k 1 for the first day and so on, -1 for the last and so on; not 0 and not more than
     *     the longest such unit has
     */
    public KthDay {
      Arguments.notNull("unit", unit);
      int most = unit.mostDays();
      check(k != 0 && k >= -most && k <= most, "k", "must be a day of a " + unit, k);
    }

    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      checkWindow(first, last);
      ImmutableList.Builder<PartialDate> days = ImmutableList.builder();
      LocalDate start = unit.firstDay(first, 0);
      while (!start.isAfter(last)) {
        LocalDate day = dayOf(start);
        if (!day.isBefore(first) && !day.isAfter(last)) {
          days.add(PartialDate.of(day));
        }
        start = unit.firstDay(start, 1);
      }
      return new DueDates(days.build(), ImmutableSet.of());
    }

    private LocalDate dayOf(LocalDate start) {
      LocalDate end = unit.lastDay(start, 0);
      LocalDate day = k > 0 ? start.plusDays(k - 1) : end.plusDays(k + 1);
      if (day.isAfter(end)) {
        return end;
      }
      return day.isBefore(start) ? start : day;
    }
  }

  /**
   * A certain day of the week in each unit, such as its second Tuesday; in a unit that has no such
   * day, as most months have no fifth Monday, none.
   *
   * @param unit the unit
   * @param k 1 for the first day of that name and so on, -1 for the last and so on; not 0 and not
   *     more than the longest such unit can have
   * @param day the day of the week
   */
  record KthWeekday(CalendarUnit unit, int k, DayOfWeek day) implements Occasion {
    /**
     * Refuses a place that no unit has.
     *
     * @param unit the unit
     * @param k 1 for the first day of that name and so on, -1 for the last and so on; not 0 and not
     *     more than the longest such unit can have
     * @param day the day of the week
     */
    public KthWeekday {
      Arguments.notNull("unit", unit);
      Arguments.notNull("day", day);
      int most = (unit.mostDays() + 6) / 7;
      check(k != 0 && k >= -most && k <= most, "k", "must be a week of a " + unit, k);
    }

    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      checkWindow(first, last);
      ImmutableList.Builder<PartialDate> days = ImmutableList.builder();
      for (LocalDate start = unit.firstDay(first, 0);
          !start.isAfter(last);
          start = unit.firstDay(start, 1)) {
        LocalDate end = unit.lastDay(start, 0);
        LocalDate due =
            k > 0
                ? start.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(k - 1)
                : end.with(TemporalAdjusters.previousOrSame(day)).plusWeeks(k + 1);
        boolean inUnit = !due.isBefore(start) && !due.isAfter(end);
        if (inUnit && !due.isBefore(first) && !due.isAfter(last)) {
          days.add(PartialDate.of(due));
        }
      }
      return new DueDates(days.build(), ImmutableSet.of());
    }
  }

  /** Which day stands for 29 February in a year that has none. */
  enum CommonYears {
    /** 28 February. */
    FEBRUARY_28,
    /** 1 March. */
    MARCH_1,
    /** The paper does not say: one of the two. */
    NOT_STATED
  }

  /**
   * A certain day of each year.
   *
   * @param day the month and the day
   * @param commonYears which day stands for 29 February in years without one; not stated for all
   *     other days
   */
  record Yearly(MonthDay day, CommonYears commonYears) implements Occasion {
    /**
     * Refuses a stand-in for a day that every year has.
     *
     * @param day the month and the day
     * @param commonYears which day stands for 29 February in years without one; not stated for all
     *     other days
     */
    public Yearly {
      Arguments.notNull("day", day);
      Arguments.notNull("commonYears", commonYears);
      check(
          commonYears == CommonYears.NOT_STATED || !day.isValidYear(1),
          "commonYears",
          "must be stated for 29 February alone",
          day);
    }

    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      checkWindow(first, last);
      ImmutableList.Builder<PartialDate> days = ImmutableList.builder();
      ImmutableSet.Builder<Obstacle> obstacles = ImmutableSet.builder();
      PartialDate window = PartialDate.between(first, last);
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        PartialDate due = in(year);
        if (due.intersection(window).isPresent()) {
          days.add(due);
          if (!due.isExact()) {
            obstacles.add(Obstacle.Reason.DAY_IN_COMMON_YEARS_NOT_STATED.obstacle());
          }
        }
      }
      return new DueDates(days.build(), obstacles.build());
    }

    private PartialDate in(int year) {
      LocalDate orBefore = day.atYear(year);
      if (day.isValidYear(year) || commonYears == CommonYears.FEBRUARY_28) {
        return PartialDate.of(orBefore);
      }
      LocalDate orAfter = orBefore.plusDays(1);
      return commonYears == CommonYears.MARCH_1
          ? PartialDate.of(orAfter)
          : PartialDate.between(orBefore, orAfter);
    }
  }

  private static DueDates none(LocalDate first, LocalDate last, Obstacle.Reason reason) {
    checkWindow(first, last);
    return new DueDates(ImmutableList.of(), ImmutableSet.of(reason.obstacle()));
  }

  private static void checkWindow(LocalDate first, LocalDate last) {
    check(
        Days.of("first", first) <= Days.of("last", last),
        "last",
        "must not be before " + first,
        last);
  }
}
