package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;

/** The values of one object that has been read, for the one call that makes it. */
public final class Slots {
  private @Nullable Object[] values = {};
  private int base;
  private long present;

  public Slots() {}

  /**
   * {@return the same slots for another object}
   *
   * @param newValues holds the values
   * @param newBase the index of the value of the first field
   * @param newPresent a bit for each field that was there; what lies in the slots of the others is
   *     none of theirs
   */
  public Slots at(@Nullable Object[] newValues, int newBase, long newPresent) {
    values = newValues;
    base = newBase;
    present = newPresent;
    return this;
  }

  /**
   * {@return the value of a field, or what its absence says}
   *
   * @param field a field of the list that is read
   * @param <V> the type of the attribute
   */
  public <V> V get(Field<V> field) {
    return has(field) ? field.valueOf(values[base + field.index()]) : field.absence();
  }

  /**
   * {@return whether a field was there}
   *
   * @param field a field of the list that is read
   */
  public boolean has(Field<?> field) {
    return (present >>> field.index() & 1) != 0;
  }
}
