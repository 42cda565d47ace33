package org.dohoda.decision;

/**
 * How a question about a right comes out.
 *
 * <p>The first four are results where everything is known, the last three sum up what is possible
 * where something is not. Immutable and thread-safe.
 */
public enum Outcome {
  /** A rule gives the right (povoleno). */
  GRANTED,
  /** A rule takes the right away (zakázáno). */
  REFUSED,
  /** A permission fits holder, capacity, body, reach and right, but is not in force (nesplněno). */
  UNMET,
  /** No permission fits: nothing is said of the right (nestanoveno). */
  SILENT,
  /** Granted if certain facts of the occasion are so, whatever is not recorded (podmíněno). */
  CONDITIONAL,
  /** Granted is possible, but rests on something that is not recorded (nelze určit). */
  NOT_DETERMINED,
  /** Granted is excluded; which of the other results it is, is not known (nepovoleno). */
  NOT_GRANTED;

  /** {@return whether this is a result where everything is known} */
  public boolean isResult() {
    return this == GRANTED || this == REFUSED || this == UNMET || this == SILENT;
  }
}
