package org.dohoda.logic;

import com.google.common.collect.ImmutableList;

/** An unknown that has one of some values; its tests are values. */
public final class OneOf extends Unknown {
  private final ImmutableList<Object> values;

  /** An unknown with one of these values; with none given, a value asked for or another. */
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
