package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;

/** The values of one object that has been read, for the one call that makes it. */
public final class Slots {
  private @Nullable Object[] values = {};
  private int base;

  public Slots() {}

  public Slots at(@Nullable Object[] newValues, int newBase) {
    values = newValues;
    base = newBase;
    return this;
  }

  /**
   * {@return the value of a field, or what its absence says}
   *
   * @param field a field of the list that is read
   * @param <V> the type of the attribute
   */
  public <V> V get(Field<V> field) {
    return field.valueOf(values[base + field.index()]);
  }

  /**
   * {@return whether a field was there}
   *
   * @param field a field of the list that is read
   */
  public boolean has(Field<?> field) {
    return values[base + field.index()] != null;
  }
}
