package org.dohoda.condition;

import java.util.Objects;

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
    Objects.requireNonNull(mode, "mode");
  }
}
