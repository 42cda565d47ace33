package org.dohoda.json.codec;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * One member of a shape: its name, how its value is read and written, and where it comes from.
 *
 * @param <V> the type of the attribute; an {@code Optional} where the member may be absent
 */
public final class Field<V> {
  private final int index;
  private final String name;
  private final Encoded encoded;
  private final Codec<Object> codec;
  private final Function<Object, Object> getter;
  private final @Nullable V absent;
  private final boolean optional;

  @SuppressWarnings("unchecked") // the typed methods of Fields let only fitting parts through
  Field(
      int index,
      String name,
      Codec<?> codec,
      Function<?, ?> getter,
      @Nullable V absent,
      boolean optional) {
    this.index = index;
    this.name = name;
    this.encoded = Encoded.name(name);
    this.codec = (Codec<Object>) codec;
    this.getter = (Function<Object, Object>) getter;
    this.absent = absent;
    this.optional = optional;
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return absent == null;
  }

  Codec<Object> codec() {
    return codec;
  }

  /** Reads the value into its slot, or returns false after a problem. */
  boolean read(Reading in, int base) {
    TokenStreamContext before = in.tokens().streamReadContext();
    Object value = codec.read(in);
    if (value == null) {
      return false;
    }
    if (!optional && value.equals(absent)) {
      in.problemOfValue(Fault.DEFAULT_VALUE, before);
      return false;
    }
    in.set(base + index, value);
    return true;
  }

  /** Writes name and value, or nothing if the value is what absence says. */
  void write(Writing out, Object owner) {
    Object value = getter.apply(owner);
    if (value != absent && !value.equals(absent)) {
      out.name(encoded);
      codec.write(out, optional ? ((Optional<?>) value).orElseThrow() : value);
    }
  }

  /** The attribute as the maker of the object takes it. */
  @SuppressWarnings("unchecked") // read() put what the codec gave
  V valueOf(Reading in, int base) {
    Object value = in.get(base + index);
    if (value == null) {
      return Objects.requireNonNull(absent);
    }
    return optional ? (V) Optional.of(value) : (V) value;
  }
}
