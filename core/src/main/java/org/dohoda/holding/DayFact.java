package org.dohoda.holding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;

/**
 * A day on which something begins or ends, as far as it is known.
 *
 * <p>Two equal facts are one fact with one day, however many clauses and rules rest on it. A day
 * that nothing bounds on a side may lie beyond the calendar there: that it is not known makes
 * nothing certain, not even on the first or the last day that a date can have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what begins or ends
 * @param path where in the register the day is recorded, or would be
 * @param day the day
 */
public record DayFact(DayKind kind, ModelPath path, PartialDate day) implements Recordable {
  /**
   * Checks that the components are there.
   *
   * @param kind what begins or ends
   * @param path where in the register the day is recorded, or would be
   * @param day the day
   */
  public DayFact {
    Arguments.notNull("kind", kind);
    Arguments.notNull("path", path);
    Arguments.notNull("day", day);
  }

  /** Whether it is a day or an earlier one. */
  Truth isOnOrBefore(LocalDate other) {
    Truth withinCalendar = day.isOnOrBefore(other);
    return day.hasLatest() ? withinCalendar : withinCalendar.and(Truth.UNKNOWN);
  }

  /** Whether it is a day or a later one. */
  Truth isOnOrAfter(LocalDate other) {
    Truth withinCalendar = day.isOnOrAfter(other);
    return day.hasEarliest() ? withinCalendar : withinCalendar.and(Truth.UNKNOWN);
  }

  /** What holds from it on. */
  Validity since() {
    Validity withinCalendar = Period.of(Bound.of(day), Bound.OPEN).validity();
    return day.hasLatest() ? withinCalendar : withinCalendar.and(Validity.UNKNOWN);
  }

  /** What holds up to it, itself included. */
  Validity until() {
    Validity withinCalendar = Period.of(Bound.OPEN, Bound.of(day)).validity();
    return day.hasEarliest() ? withinCalendar : withinCalendar.and(Validity.UNKNOWN);
  }

  /** Adds the first day that it can be, and that from which on it certainly has come. */
  void addFirstTurns(Collection<LocalDate> turns) {
    addTurns(UnaryOperator.identity(), turns);
  }

  /** Adds the days after the first one and the last one that it can be. */
  void addNextTurns(Collection<LocalDate> turns) {
    addTurns(each -> each.equals(PartialDate.MAX_DAY) ? each : each.plusDays(1), turns);
  }

  private void addTurns(UnaryOperator<LocalDate> turn, Collection<LocalDate> turns) {
    if (day.hasEarliest()) {
      turns.add(turn.apply(day.earliest()));
    }
    if (day.hasLatest() && !day.isExact()) {
      turns.add(turn.apply(day.latest()));
    }
  }
}
