package org.dohoda.condition;

import org.dohoda.internal.Arguments;

/**
 * The fact that the meeting is held in a certain mode.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode the mode
 */
public record InMode(MeetingMode mode) implements Fact {
  /**
   * Checks the components.
   *
   * @param mode the mode
   */
  public InMode {
    Arguments.notNull("mode", mode);
  }
}
