package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;
import static org.dohoda.internal.Arguments.refused;

import java.time.LocalDate;
import java.util.Set;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The days from a start to an end, both inclusive, as legal language counts; each {@link Bound} may
 * be inexact, open or unknown.
 *
 * <p>The bounds tighten each other: the start is not after the latest end, and the end not before
 * the earliest start. So there are four days to ask for, {@code earliestStart <= latestStart <=
 * latestEnd} and {@code earliestStart <= earliestEnd <= latestEnd}. The period possibly holds from
 * the earliest start to the latest end, and certainly from the latest start to the earliest end; if
 * that is the wrong way round, on no day.
 *
 * <p>The text form is the EDTF interval: {@code 2023-07-03/2025-12-31}, {@code 2013/..} (open end),
 * {@code 2013/} (end not stated), {@code /} (neither stated). Equality is that of the bounds as
 * recorded. A period that certainly ends before it starts is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class Period {
  private static final Period ALWAYS = new Period(Bound.OPEN, Bound.OPEN);
  private static final Period UNKNOWN = new Period(Bound.UNKNOWN, Bound.UNKNOWN);

  private final Bound start;
  private final Bound end;
  private final int earliestStart;
  private final int latestStart;
  private final int earliestEnd;
  private final int latestEnd;

  private Period(Bound start, Bound end) {
    this.start = Arguments.notNull("start", start);
    this.end = Arguments.notNull("end", end);
    earliestStart = start.earliest(Days.MIN);
    latestEnd = end.latest(Days.MAX);
    if (earliestStart > latestEnd) {
      throw refused("period", "must not end before it starts", start + "/" + end);
    }
    latestStart = Math.min(start.latest(Days.MIN), latestEnd);
    earliestEnd = Math.max(end.earliest(Days.MAX), earliestStart);
  }

  /**
   * {@return the period from a start to an end, both inclusive}
   *
   * @param start the start
   * @param end the end
   */
  public static Period of(Bound start, Bound end) {
    return new Period(start, end);
  }

  /**
   * {@return the period from a first to a last day, both inclusive}
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  public static Period of(LocalDate first, LocalDate last) {
    return of(PartialDate.of(first), PartialDate.of(last));
  }

  /**
   * {@return the period from a first to a last day, both inclusive}
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  public static Period of(PartialDate first, PartialDate last) {
    return new Period(Bound.of(first), Bound.of(last));
  }

  /**
   * {@return the period from a first day on, of which the end is not stated: {@code 2013/}}
   *
   * @param first the first day, inclusive
   */
  public static Period startingOn(PartialDate first) {
    return new Period(Bound.of(first), Bound.UNKNOWN);
  }

  /** {@return the period of which neither start nor end is stated: {@code /}} */
  public static Period unknown() {
    return UNKNOWN;
  }

  /** {@return the period without start and end: {@code ../..}} */
  public static Period always() {
    return ALWAYS;
  }

  /**
   * Reads the text form; it has exactly one slash, and each side has its one spelling.
   *
   * @param text the text form
   * @return the period
   */
  public static Period parse(CharSequence text) {
    String whole = Arguments.notNull("text", text).toString();
    int slash = whole.indexOf('/');
    check(
        slash >= 0 && slash == whole.lastIndexOf('/'),
        "period",
        "must be two bounds with one slash, as in 2013/2023-07-03, 2013/.. or 2013/",
        whole);
    return new Period(
        Bound.parse(whole.substring(0, slash)), Bound.parse(whole.substring(slash + 1)));
  }

  /** {@return the start as recorded: the first day} */
  public Bound start() {
    return start;
  }

  /** {@return the end as recorded: the last day} */
  public Bound end() {
    return end;
  }

  /** {@return the first day on which the period can begin; {@link PartialDate#MIN_DAY} if open} */
  public LocalDate earliestStart() {
    return Days.date(earliestStart);
  }

  /** {@return the last day on which the period can begin, given its end} */
  public LocalDate latestStart() {
    return Days.date(latestStart);
  }

  /** {@return the first day on which the period can end, given its start} */
  public LocalDate earliestEnd() {
    return Days.date(earliestEnd);
  }

  /** {@return the last day on which the period can end; {@link PartialDate#MAX_DAY} if open} */
  public LocalDate latestEnd() {
    return Days.date(latestEnd);
  }

  /**
   * {@return whether the day lies in the period}
   *
   * @param day the day
   */
  public Truth on(LocalDate day) {
    int epochDay = Days.of("day", day);
    if (epochDay < earliestStart || epochDay > latestEnd) {
      return Truth.NO;
    }
    return latestStart <= epochDay && epochDay <= earliestEnd ? Truth.YES : Truth.UNKNOWN;
  }

  /** {@return the truth of this period on every day} */
  public Validity validity() {
    return Validity.of(earliestStart, latestStart, earliestEnd, latestEnd);
  }

  /**
   * {@return the truth of this period on every day, given that it held on each of the attested
   * days: it started not after the first and ended not before the last of them} One with a partial
   * date makes no day certain by itself. An attested day that the period does not {@linkplain
   * #admits(PartialDate) admit} contradicts it and is left out of account.
   *
   * @param attested the days on which a source shows it to hold
   */
  public Validity validity(Iterable<PartialDate> attested) {
    int start = latestStart;
    int end = earliestEnd;
    for (PartialDate day : attested) {
      if (admits(day)) {
        start = Math.min(start, day.latestDay());
        end = Math.max(end, day.earliestDay());
      }
    }
    return Validity.of(earliestStart, start, end, latestEnd);
  }

  /**
   * {@return whether the period can hold on the day, or on some day that the date can be}
   *
   * @param day the day
   */
  public boolean admits(PartialDate day) {
    return day.latestDay() >= earliestStart && day.earliestDay() <= latestEnd;
  }

  /**
   * {@return whether this and another period certainly have no day in common}
   *
   * @param other the other period
   */
  public boolean isApartFrom(Period other) {
    return latestEnd < other.earliestStart || other.latestEnd < earliestStart;
  }

  /**
   * {@return whether there is a day on which this period certainly holds and another certainly does
   * not}
   *
   * @param other the other period
   */
  public boolean reachesBeyond(Period other) {
    return latestStart <= earliestEnd
        && (latestStart < other.earliestStart || earliestEnd > other.latestEnd);
  }

  /**
   * {@return this period with what may be presumed: {@link Presumption#CONTINUES} opens an unknown
   * end, {@link Presumption#EXISTS} an unknown start} The caller decides which presumptions fit the
   * thing whose period it is.
   *
   * @param presumptions what may be presumed
   */
  public Period presuming(Set<Presumption> presumptions) {
    Arguments.notNull("presumptions", presumptions);
    boolean begun = start.isUnknown() && presumptions.contains(Presumption.EXISTS);
    boolean lasts = end.isUnknown() && presumptions.contains(Presumption.CONTINUES);
    return begun || lasts ? new Period(begun ? Bound.OPEN : start, lasts ? Bound.OPEN : end) : this;
  }

  /**
   * {@return this period with another start}
   *
   * @param newStart the start
   */
  public Period withStart(Bound newStart) {
    return new Period(newStart, end);
  }

  /**
   * {@return this period with another end}
   *
   * @param newEnd the end
   */
  public Period withEnd(Bound newEnd) {
    return new Period(start, newEnd);
  }

  /** {@return this period without an end, by agreement} */
  public Period openEnded() {
    return withEnd(Bound.OPEN);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Period other && start.equals(other.start) && end.equals(other.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /** Returns the EDTF interval, such as {@code 2013/}. */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
