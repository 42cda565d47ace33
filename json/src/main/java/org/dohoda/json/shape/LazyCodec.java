package org.dohoda.json.shape;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A codec that is made when it is first used: for types that hold themselves, and for start-up.
 *
 * @param <T> the type of the values
 */
public abstract class LazyCodec<T> extends Codec<T> {
  private volatile @Nullable Codec<T> made;

  /** {@return the codec, asked for once} */
  protected abstract Codec<T> make();

  private Codec<T> codec() {
    Codec<T> known = made;
    if (known == null) {
      known = make(); // made twice by two threads, it is the same
      made = known;
    }
    return known;
  }

  @Override
  public @Nullable T read(Reading in) {
    return codec().read(in);
  }

  @Override
  public void write(Writing out, T value) {
    codec().write(out, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return codec().schema(definitions);
  }
}
