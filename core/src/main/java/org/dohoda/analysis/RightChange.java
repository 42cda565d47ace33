package org.dohoda.analysis;

import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;

/**
 * How the same question about one right in one body comes out of two registers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body
 * @param before the ruling from the one register
 * @param after the ruling from the other, about the same right
 */
public record RightChange(BodyId body, Ruling before, Ruling after) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the rulings are about different rights
   * @param body the body
   * @param before the ruling from the one register
   * @param after the ruling from the other, about the same right
   */
  public RightChange {
    Arguments.notNull("body", body);
    Arguments.check(
        before.right().equals(after.right()), "after", "must be about the same right", after);
  }

  /** {@return the right} */
  public Right right() {
    return before.right();
  }

  /** {@return whether the right is granted after and was not before} */
  public boolean isGained() {
    return after.outcome() == Outcome.GRANTED && before.outcome() != Outcome.GRANTED;
  }

  /** {@return whether the right was granted before and is not after} */
  public boolean isLost() {
    return before.outcome() == Outcome.GRANTED && after.outcome() != Outcome.GRANTED;
  }

  /** {@return whether the outcome, or what is possible, is another one} */
  public boolean isChanged() {
    return before.outcome() != after.outcome() || !before.possible().equals(after.possible());
  }
}
