package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.time.PartialDate;

/**
 * An unknown day, seen from one day: it is before that day, on it or after it.
 *
 * <p>A day that nothing bounds on a side may lie beyond the calendar there: before its first day,
 * after its last one.
 */
public final class SomeDay extends Unknown {
  private final ImmutableList<Position> positions;

  /** Where the unknown day lies. */
  public enum Position {
    BEFORE,
    ON,
    AFTER
  }

  /** A day of the record that lies in a range, seen from a day. */
  public SomeDay(Object subject, PartialDate range, LocalDate day) {
    super(subject, false);
    ImmutableList.Builder<Position> possible = ImmutableList.builder();
    if (range.earliest().isBefore(day) || !range.hasEarliest()) {
      possible.add(Position.BEFORE);
    }
    if (!range.isOn(day).isNo()) {
      possible.add(Position.ON);
    }
    if (range.latest().isAfter(day) || !range.hasLatest()) {
      possible.add(Position.AFTER);
    }
    this.positions = possible.build();
  }

  @Override
  int size() {
    return positions.size();
  }

  /** The test is a collection of positions. */
  @Override
  public boolean passes(Object test, int value) {
    return ((ImmutableList<?>) test).contains(positions.get(value));
  }
}
