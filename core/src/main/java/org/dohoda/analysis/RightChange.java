package org.dohoda.analysis;

import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;

/**
 * How the same question about one right in one body comes out of two registers, or on two days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body
 * @param before the ruling from the one register, or of the one day
 * @param after the ruling from the other one, about the same right
 */
public record RightChange(BodyId body, Ruling before, Ruling after) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the rulings are about different rights
   * @param body the body
   * @param before the ruling from the one register, or of the one day
   * @param after the ruling from the other one, about the same right
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

  /** {@return whether the right is granted after and was certainly not before} */
  public boolean isGained() {
    return isGranted(after) && !mayBeGranted(before);
  }

  /** {@return whether the right was granted before and is certainly not after} */
  public boolean isLost() {
    return isGranted(before) && !mayBeGranted(after);
  }

  /** {@return whether the right is granted after and only may have been before} */
  public boolean isAssured() {
    return isGranted(after) && mayBeGranted(before) && !isGranted(before);
  }

  /**
   * {@return whether the right was granted before and only may be after: then it is conditional or
   * not determined}
   */
  public boolean isUnsettled() {
    return isGranted(before) && mayBeGranted(after) && !isGranted(after);
  }

  private static boolean isGranted(Ruling ruling) {
    return ruling.outcome() == Outcome.GRANTED;
  }

  private static boolean mayBeGranted(Ruling ruling) {
    return ruling.possible().contains(Outcome.GRANTED);
  }

  /** {@return whether the outcome, or what is possible, is another one} */
  public boolean isChanged() {
    return before.outcome() != after.outcome() || !before.possible().equals(after.possible());
  }
}
