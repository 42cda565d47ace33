package org.dohoda.json.codec;

/** The values of one object that has been read whole, for the one call that makes it. */
public final class Slots {
  private final Reading in;
  private int base;

  Slots(Reading in) {
    this.in = in;
  }

  Slots at(int newBase) {
    base = newBase;
    return this;
  }

  /**
   * {@return the value of a field, or what its absence says}
   *
   * @param field a field of the shape that is read
   * @param <V> the type of the attribute
   */
  public <V> V get(Field<V> field) {
    return field.valueOf(in, base);
  }
}
