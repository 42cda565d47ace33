package org.dohoda.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is made when it is first used: for types that hold themselves, and for start-up. */
final class LazyCodec<T> extends Codec<T> {
  private final Once<Codec<T>> codec;

  LazyCodec(Supplier<Codec<T>> codec) {
    this.codec = new Once<>(codec);
  }

  @Override
  public @Nullable T read(Reading in) {
    return codec.get().read(in);
  }

  @Override
  public void write(Writing out, T value) {
    codec.get().write(out, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return codec.get().schema(definitions);
  }
}
