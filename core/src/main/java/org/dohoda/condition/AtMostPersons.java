package org.dohoda.condition;

import org.dohoda.internal.Arguments;

/**
 * The fact that at most so many persons come for the holder.
 *
 * <p>Immutable and thread-safe.
 *
 * @param persons the number, inclusive
 */
public record AtMostPersons(int persons) implements Fact {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the number is less than 1
   * @param persons the number, inclusive
   */
  public AtMostPersons {
    Arguments.check(persons >= 1, "persons", "must be at least 1", persons);
  }

  @Override
  public boolean implies(Fact other) {
    return other instanceof AtMostPersons asked && persons <= asked.persons;
  }
}
