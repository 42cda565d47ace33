package org.dohoda.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.internal.Arguments;

/**
 * The days in a window on which something is due, and why others cannot be told.
 *
 * <p>A partial date is listed if it possibly lies in the window.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days, in order
 * @param obstacles why the list is not complete or not exact; empty if it is both
 */
public record DueDates(ImmutableList<PartialDate> days, ImmutableSet<Obstacle> obstacles) {
  /**
   * Refuses null.
   *
   * @param days the days, in order
   * @param obstacles why the list is not complete or not exact; empty if it is both
   */
  public DueDates {
    Arguments.notNull("days", days);
    Arguments.notNull("obstacles", obstacles);
  }
}
