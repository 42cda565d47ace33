package org.dohoda.json.codec;

import com.google.common.collect.ImmutableCollection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a list: its name, how its value is read and written, and what its absence says.
 *
 * @param <V> the type of the attribute; an {@code Optional} where the member may be absent
 */
public final class Field<V> {
  private final int index;
  private final String name;
  private final Codec<Object> codec;
  private final @Nullable V absent;
  private final boolean optional;
  private final boolean defaulted;
  private @Nullable Encoded encoded;

  @SuppressWarnings("unchecked") // the typed methods of Fields let only fitting parts through
  public Field(
      int index, String name, Codec<?> codec, @Nullable V absent, boolean optional, boolean idle) {
    this.index = index;
    this.name = name;
    this.codec = (Codec<Object>) codec;
    this.absent = absent;
    this.optional = optional;
    this.defaulted = idle;
  }

  public int index() {
    return index;
  }

  public String name() {
    return name;
  }

  public boolean isRequired() {
    return absent == null;
  }

  public Codec<Object> codec() {
    return codec;
  }

  /** Whether absence says a value that nothing else may say. */
  public boolean isDefaulted() {
    return defaulted;
  }

  /** Whether a value that was read is one that only absence may say. */
  public boolean isIdle(Object value) {
    return value.equals(absent);
  }

  /** Whether a value that is to be written is what absence says. */
  public boolean isAbsence(V value) {
    if (value == absent || absent == null) {
      return absent != null;
    }
    if (optional) {
      return ((Optional<?>) value).isEmpty();
    }
    return value instanceof ImmutableCollection<?> items ? items.isEmpty() : value.equals(absent);
  }

  /** Writes the name and the value. */
  public void write(Writing out, Object value) {
    out.put(encoded());
    writeValue(out, value);
  }

  public void writeValue(Writing out, Object value) {
    codec.write(out, optional ? ((Optional<?>) value).orElseThrow() : value);
  }

  private Encoded encoded() {
    Encoded known = encoded;
    if (known == null) {
      known = Encoded.name(name); // made twice by two threads, it is the same
      encoded = known;
    }
    return known;
  }

  /** The attribute, from what was read. */
  @SuppressWarnings("unchecked") // the codec gave it
  public V valueOf(@Nullable Object read) {
    Object value = Objects.requireNonNull(read, name);
    return optional ? (V) Optional.of(value) : (V) value;
  }

  /** The attribute of which nothing was read. */
  public V absence() {
    return Objects.requireNonNull(absent, name);
  }
}
