package org.dohoda.condition;

import java.util.Objects;

/**
 * The fact that a step of approval is done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the step
 */
public record Approved(ApprovalStep step) implements Fact {
  /**
   * Checks the components.
   *
   * @param step the step
   */
  public Approved {
    Objects.requireNonNull(step, "step");
  }
}
