package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;

/** Takes the members of a value that is being written. Not thread-safe. */
public abstract class Members {
  public Members() {}

  /**
   * Takes a member; what its absence says is not written.
   *
   * @param field one of the fields of the list
   * @param value the value of the attribute
   * @param <V> the type of the attribute
   */
  public final <V> void put(Field<V> field, V value) {
    if (!field.isAbsence(value)) {
      take(field, value);
    }
  }

  public abstract void take(Field<?> field, Object value);

  /** Writes members as they come, in the order of the mapping. */
  public static final class Written extends Members {
    private final Writing out;

    public Written(Writing out) {
      this.out = out;
    }

    @Override
    public void take(Field<?> field, Object value) {
      field.write(out, value);
    }
  }

  /** Keeps members, to write them in the order of their names. */
  public static final class Kept extends Members {
    private final @Nullable Object[] values;

    public Kept(int size) {
      values = new @Nullable Object[size];
    }

    @Override
    public void take(Field<?> field, Object value) {
      values[field.index()] = value;
    }

    public void write(Writing out, Field<?> field) {
      Object value = values[field.index()];
      if (value != null) {
        field.write(out, value);
      }
    }
  }

  /** Keeps the one member of a choice. */
  public static final class Chosen extends Members {
    private @Nullable Field<?> field;
    private Object value = "";

    public void clear() {
      field = null;
    }

    @Override
    public void take(Field<?> chosen, Object its) {
      field = chosen;
      value = its;
    }

    public @Nullable Field<?> field() {
      return field;
    }

    public Object value() {
      return value;
    }
  }
}
