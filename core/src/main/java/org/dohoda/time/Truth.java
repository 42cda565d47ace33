package org.dohoda.time;

import java.util.stream.Stream;
import org.dohoda.internal.Arguments;

/**
 * The truth of a statement about the world, in the strong three-valued logic of Kleene.
 *
 * <p>{@link #UNKNOWN} is not a third fact beside yes and no: the statement is one of the two, and
 * what is recorded does not say which. So {@code UNKNOWN.and(NO)} is {@code NO}, whatever the
 * unknown turns out to be, while {@code UNKNOWN.and(YES)} stays {@code UNKNOWN}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Truth {
  /** The statement certainly holds. */
  YES,
  /** The statement certainly does not hold. */
  NO,
  /** What is recorded does not say whether the statement holds. */
  UNKNOWN;

  /**
   * {@return {@link #YES} for {@code true} and {@link #NO} for {@code false}}
   *
   * @param holds whether the statement holds
   */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /**
   * {@return whether all the statements hold; {@link #YES} if there are none}
   *
   * @param statements the truth of each statement
   */
  public static Truth all(Stream<Truth> statements) {
    return statements.reduce(YES, Truth::and);
  }

  /**
   * {@return whether at least one of the statements holds; {@link #NO} if there are none}
   *
   * @param statements the truth of each statement
   */
  public static Truth any(Stream<Truth> statements) {
    return statements.reduce(NO, Truth::or);
  }

  /**
   * {@return whether both statements hold: no if one does not, yes if both do, else unknown}
   *
   * @param other the truth of the other statement
   */
  public Truth and(Truth other) {
    Arguments.notNull("other", other);
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /**
   * {@return whether one of both holds: yes if one does, no if neither does, else unknown}
   *
   * @param other the truth of the other statement
   */
  public Truth or(Truth other) {
    Arguments.notNull("other", other);
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /** {@return the truth of the opposite statement; unknown stays unknown} */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** {@return whether the statement certainly holds} */
  public boolean isYes() {
    return this == YES;
  }

  /** {@return whether the statement certainly does not hold} */
  public boolean isNo() {
    return this == NO;
  }

  /** {@return whether what is recorded leaves the statement undecided} */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
