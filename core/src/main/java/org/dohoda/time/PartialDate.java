package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;
import static org.dohoda.internal.Arguments.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A day that is known to lie between an earliest and a latest day, both inclusive.
 *
 * <p>It is one day of the proleptic Gregorian calendar, in the years 0001 to 9999; what is partial
 * is our knowledge of it. A partial date without a lower (upper) limit has {@link #MIN_DAY} ({@link
 * #MAX_DAY}) as its earliest (latest) day.
 *
 * <p>The text form is EDTF (ISO 8601-2), with exactly one spelling per value: {@code 2013} (some
 * day of that year), {@code 2013-05}, {@code 2013-05-17}, {@code [2013..2023-07-03]}, {@code
 * [..2023-07-03]}, {@code [2013..]}, and {@code XXXX} for a day about which nothing is known. A
 * limit of a range is written as a year or month where it begins or ends one, and the other limit
 * lies outside that year or month.
 *
 * <p>Comparisons answer a {@link Truth}. They treat the two dates as independent: comparing an
 * inexact date with itself may be unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDate {
  /** The first day that a date can have: 0001-01-01. */
  public static final LocalDate MIN_DAY = LocalDate.of(1, 1, 1);

  /** The last day that a date can have: 9999-12-31. */
  public static final LocalDate MAX_DAY = LocalDate.of(9999, 12, 31);

  private static final PartialDate UNKNOWN = new PartialDate(Days.MIN, Days.MAX);

  private final int earliest;
  private final int latest;

  private PartialDate(int earliest, int latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  static PartialDate ofDays(int earliest, int latest) {
    return new PartialDate(earliest, latest);
  }

  /**
   * {@return the exact date of a day}
   *
   * @param day the day
   */
  public static PartialDate of(LocalDate day) {
    int epochDay = Days.of("day", day);
    return new PartialDate(epochDay, epochDay);
  }

  /**
   * {@return the exact date of a day that exists; 30 February is refused}
   *
   * @param year the year, 1 to 9999
   * @param month the month
   * @param day the day
   */
  public static PartialDate of(int year, int month, int day) {
    return of(Days.day(year, month, day));
  }

  /**
   * {@return some day of a month}
   *
   * @param month the month
   */
  public static PartialDate of(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * {@return some day of a month; months count from 1}
   *
   * @param year the year, 1 to 9999
   * @param month the month
   */
  public static PartialDate ofMonth(int year, int month) {
    LocalDate first = Days.firstOf(year, month);
    return between(first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  /**
   * {@return some day of a year, 1 to 9999}
   *
   * @param year the year, 1 to 9999
   */
  public static PartialDate ofYear(int year) {
    return between(Days.firstOf(year, 1), Days.day(year, 12, 31));
  }

  /**
   * {@return some day from {@code earliest} to {@code latest}, both inclusive}
   *
   * @param earliest the first day that it can be
   * @param latest the last day that it can be
   */
  public static PartialDate between(LocalDate earliest, LocalDate latest) {
    int first = Days.of("earliest", earliest);
    int last = Days.of("latest", latest);
    if (first > last) {
      throw refused("latest", "must not be before " + earliest, latest);
    }
    return new PartialDate(first, last);
  }

  /**
   * {@return some day that is {@code latest} or earlier}
   *
   * @param latest the last day that it can be
   */
  public static PartialDate notAfter(LocalDate latest) {
    return new PartialDate(Days.MIN, Days.of("latest", latest));
  }

  /**
   * {@return some day that is {@code earliest} or later}
   *
   * @param earliest the first day that it can be
   */
  public static PartialDate notBefore(LocalDate earliest) {
    return new PartialDate(Days.of("earliest", earliest), Days.MAX);
  }

  /** {@return a day of which nothing is known but that there is one} */
  public static PartialDate unknown() {
    return UNKNOWN;
  }

  /**
   * Reads the text form. Any other spelling of the same value is refused with the spelling to use:
   * {@code [2013-01-01..2013-12-31]} is written {@code 2013}.
   *
   * @param text the text form
   * @return the date
   */
  public static PartialDate parse(CharSequence text) {
    return Edtf.parse(Arguments.notNull("text", text));
  }

  /**
   * {@return the earlier of two days: as early as the earliest of both can be}
   *
   * @param a one day
   * @param b the other day
   */
  public static PartialDate earlierOf(PartialDate a, PartialDate b) {
    return new PartialDate(Math.min(a.earliest, b.earliest), Math.min(a.latest, b.latest));
  }

  /**
   * {@return the later of two days: as late as the latest of both can be}
   *
   * @param a one day
   * @param b the other day
   */
  public static PartialDate laterOf(PartialDate a, PartialDate b) {
    return new PartialDate(Math.max(a.earliest, b.earliest), Math.max(a.latest, b.latest));
  }

  /** {@return the first day that this can be; {@link #MIN_DAY} if there is no limit} */
  public LocalDate earliest() {
    return Days.date(earliest);
  }

  /** {@return the last day that this can be; {@link #MAX_DAY} if there is no limit} */
  public LocalDate latest() {
    return Days.date(latest);
  }

  /**
   * {@return whether anything bounds it from below; if nothing does, it may even lie before {@link
   * #MIN_DAY}}
   *
   * <p>Of dates whose earliest day is {@link #MIN_DAY} only the exact one is bounded: the year 0001
   * is not.
   */
  public boolean hasEarliest() {
    return earliest > Days.MIN || isExact();
  }

  /**
   * {@return whether anything bounds it from above; if nothing does, it may even lie after {@link
   * #MAX_DAY}}
   *
   * <p>Of dates whose latest day is {@link #MAX_DAY} only the exact one is bounded: the year 9999
   * is not.
   */
  public boolean hasLatest() {
    return latest < Days.MAX || isExact();
  }

  int earliestDay() {
    return earliest;
  }

  int latestDay() {
    return latest;
  }

  /** {@return whether the day is known} */
  public boolean isExact() {
    return earliest == latest;
  }

  /** {@return whether nothing is known about the day} */
  public boolean isUnknown() {
    return earliest == Days.MIN && latest == Days.MAX;
  }

  /** {@return the day, if it is known} */
  public Optional<LocalDate> exact() {
    return isExact() ? Optional.of(earliest()) : Optional.empty();
  }

  /**
   * {@return whether this day is before the other}
   *
   * @param other the other date
   */
  public Truth isBefore(PartialDate other) {
    if (latest < other.earliest) {
      return Truth.YES;
    }
    return earliest >= other.latest ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return whether this day is after the other}
   *
   * @param other the other date
   */
  public Truth isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  /**
   * {@return whether this is {@code day} or earlier}
   *
   * @param day the day
   */
  public Truth isOnOrBefore(LocalDate day) {
    return isAfter(of(day)).not();
  }

  /**
   * {@return whether this is {@code day} or later}
   *
   * @param day the day
   */
  public Truth isOnOrAfter(LocalDate day) {
    return isBefore(of(day)).not();
  }

  /**
   * {@return whether this is {@code day}}
   *
   * @param day the day
   */
  public Truth isOn(LocalDate day) {
    int epochDay = Days.of("day", day);
    if (epochDay < earliest || epochDay > latest) {
      return Truth.NO;
    }
    return isExact() ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * {@return the day with the knowledge of both, unless they contradict each other}
   *
   * @param other the other date
   */
  public Optional<PartialDate> intersection(PartialDate other) {
    int first = Math.max(earliest, other.earliest);
    int last = Math.min(latest, other.latest);
    return first <= last ? Optional.of(new PartialDate(first, last)) : Optional.empty();
  }

  /**
   * {@return whether every day that {@code other} can be is one that this can be}
   *
   * @param other the other date
   */
  public boolean encloses(PartialDate other) {
    return earliest <= other.earliest && other.latest <= latest;
  }

  /**
   * {@return the day so many calendar days later, or earlier if negative} A side without a limit
   * stays without one; days outside the years 0001 to 9999 become the first or last of them.
   *
   * @param days how many days later
   */
  public PartialDate plusDays(int days) {
    return shifted(day -> Days.saturated((long) day + days));
  }

  /**
   * {@return what a rule makes of the day} The rule must not put a later day before an earlier one.
   * A side without a limit stays without one.
   *
   * @param rule the rule, which keeps the order of days
   */
  public PartialDate map(UnaryOperator<LocalDate> rule) {
    return shifted(day -> Days.of("result", rule.apply(Days.date(day))));
  }

  private PartialDate shifted(IntUnaryOperator rule) {
    if (isExact()) {
      int day = rule.applyAsInt(earliest);
      return new PartialDate(day, day);
    }
    int first = earliest == Days.MIN ? Days.MIN : rule.applyAsInt(earliest);
    int last = latest == Days.MAX ? Days.MAX : rule.applyAsInt(latest);
    check(first <= last, "rule", "must not put a later day before an earlier one", this);
    return new PartialDate(first, last);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PartialDate other
        && earliest == other.earliest
        && latest == other.latest;
  }

  @Override
  public int hashCode() {
    return 31 * earliest + latest;
  }

  /** Returns the one EDTF spelling of this value, such as {@code [2013..2023-07-03]}. */
  @Override
  public String toString() {
    return Edtf.write(earliest(), latest());
  }
}
