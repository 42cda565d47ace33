package org.dohoda.condition;

import org.dohoda.internal.Arguments;

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
    Arguments.notNull("step", step);
  }

  /** A step in a form, or in time, is one where no form or time is asked for. */
  @Override
  public boolean implies(Fact other) {
    return other instanceof Approved asked && isDoneAs(asked.step);
  }

  @Override
  public boolean isOfInstrument() {
    return step.actor() instanceof Actor.InRole || Deadlines.isOfInstrument(step.due());
  }

  /** Whether it may be withheld without reason makes no difference once it is done. */
  private boolean isDoneAs(ApprovalStep asked) {
    return step.actor().equals(asked.actor())
        && step.act() == asked.act()
        && (asked.form().isEmpty() || asked.form().equals(step.form()))
        && Deadlines.isNoLater(step.due(), asked.due())
        && (step.silenceCounts().isNo()
            || asked.silenceCounts().isYes()
            || step.silenceCounts() == asked.silenceCounts());
  }
}
