package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;

/** Takes the members of a value that is being written. Not thread-safe. */
public abstract class Members {
  Members() {}

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

  abstract void take(Field<?> field, Object value);

  /** Writes members as they come, in the order of the mapping. */
  static final class Written extends Members {
    private final Writing out;

    Written(Writing out) {
      this.out = out;
    }

    @Override
    void take(Field<?> field, Object value) {
      field.write(out, value);
    }
  }

  /** Keeps members, to write them in the order of their names. */
  static final class Kept extends Members {
    private final @Nullable Object[] values;

    Kept(int size) {
      values = new @Nullable Object[size];
    }

    @Override
    void take(Field<?> field, Object value) {
      values[field.index()] = value;
    }

    void write(Writing out, Field<?> field) {
      Object value = values[field.index()];
      if (value != null) {
        field.write(out, value);
      }
    }
  }

  /** Keeps the one member of a choice. */
  static final class Chosen extends Members {
    private @Nullable Field<?> field;
    private Object value = "";

    void clear() {
      field = null;
    }

    @Override
    void take(Field<?> chosen, Object its) {
      field = chosen;
      value = its;
    }

    @Nullable Field<?> field() {
      return field;
    }

    Object value() {
      return value;
    }
  }
}
