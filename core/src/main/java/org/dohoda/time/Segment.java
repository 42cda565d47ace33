package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import java.time.LocalDate;
import org.dohoda.internal.Arguments;

/**
 * A run of days on which a {@link Timeline} has one value.
 *
 * <p>Immutable and thread-safe, if the value is.
 *
 * @param <V> the type of the value
 * @param first the first day
 * @param last the last day, inclusive, not before the first
 * @param value the value on all these days
 */
public record Segment<V>(LocalDate first, LocalDate last, V value) {
  /**
   * Refuses a last day before the first.
   *
   * @param first the first day
   * @param last the last day, inclusive, not before the first
   * @param value the value on all these days
   */
  public Segment {
    Arguments.notNull("value", value);
    check(!last.isBefore(first), "last", "must not be before " + first, last);
  }
}
