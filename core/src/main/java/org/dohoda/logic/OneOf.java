package org.dohoda.logic;

import com.google.common.collect.ImmutableList;

/**
 * An unknown that has one of some values; its tests are these values.
 *
 * <p>Without a stated list of values it may have each value that is asked for, or another.
 */
public final class OneOf extends Unknown {
  private final ImmutableList<Object> values;

  /** An unknown that may have any value. */
  public OneOf(Object subject, boolean ofOccasion) {
    this(subject, ofOccasion, ImmutableList.of());
  }

  /** An unknown that has one of these values. */
  public OneOf(Object subject, boolean ofOccasion, ImmutableList<Object> values) {
    super(subject, ofOccasion);
    this.values = values;
  }

  @Override
  int size() {
    return values.isEmpty() ? tests().size() + 1 : values.size();
  }

  @Override
  public boolean passes(Object test, int value) {
    int index = 0;
    for (Object each : values.isEmpty() ? tests() : values) {
      if (each.equals(test)) {
        return index == value;
      }
      index++;
    }
    return false;
  }
}
