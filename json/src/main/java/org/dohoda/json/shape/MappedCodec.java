package org.dohoda.json.shape;

import java.util.function.Function;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * A type written as another one.
 *
 * @param <S> the type that is written
 * @param <T> the type of the values
 */
public final class MappedCodec<S, T> extends Codec<T> {
  private final Codec<S> written;
  private final Function<? super S, ? extends T> read;
  private final Function<? super T, ? extends S> write;

  public MappedCodec(
      Codec<S> written,
      Function<? super S, ? extends T> read,
      Function<? super T, ? extends S> write) {
    this.written = written;
    this.read = read;
    this.write = write;
  }

  @Override
  public @Nullable T read(Reading in) {
    TokenStreamContext before = in.tokens().streamReadContext();
    S value = written.read(in);
    if (value == null) {
      return null;
    }
    try {
      return read.apply(value);
    } catch (IllegalArgumentException refusal) {
      in.problemOfValue(Fault.REFUSED, before).with("reason", String.valueOf(refusal.getMessage()));
      return null;
    }
  }

  @Override
  public void write(Writing out, T value) {
    written.write(out, write.apply(value));
  }

  @Override
  public Schema schema(Definitions definitions) {
    return written.schema(definitions);
  }
}
