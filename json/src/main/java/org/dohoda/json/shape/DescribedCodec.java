package org.dohoda.json.shape;

import java.util.function.UnaryOperator;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constants;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;

/** A codec whose schema says more than the codec knows of it. */
public final class DescribedCodec<T> extends Codec<T> {
  private final Codec<T> codec;
  private final UnaryOperator<Schema> more;

  public DescribedCodec(Codec<T> codec, UnaryOperator<Schema> more) {
    this.codec = codec;
    this.more = more;
  }

  @Override
  public @Nullable T read(Reading in) {
    return codec.read(in);
  }

  @Override
  public @Nullable Constants<T> constants() {
    return codec.constants();
  }

  @Override
  public void write(Writing out, T value) {
    codec.write(out, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return more.apply(codec.schema(definitions)).in(definitions);
  }
}
