package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A shape with a short form, a string, for values that say one thing only. Where the short form
 * says everything it is the only spelling.
 */
public final class ShorthandCodec<T, S> extends Codec<T> {
  private final Codec<T> full;
  private final Codec<S> brief;
  private final Function<? super T, Optional<S>> shorten;
  private final Function<? super S, ? extends T> expand;

  public ShorthandCodec(
      Codec<T> full,
      Codec<S> brief,
      Function<? super T, Optional<S>> shorten,
      Function<? super S, ? extends T> expand) {
    this.full = full;
    this.brief = brief;
    this.shorten = shorten;
    this.expand = expand;
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.isAt(JsonToken.VALUE_STRING)) {
      S value = brief.read(in);
      return value == null ? null : expand.apply(value);
    }
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "string or object");
    }
    TokenStreamContext self = in.tokens().streamReadContext();
    int dropped = in.dropped();
    T value = full.read(in);
    if (value == null) {
      return null;
    }
    Optional<S> shorter = shorten.apply(value);
    if (shorter.isPresent() && dropped == in.dropped()) {
      in.problemOf(Fault.SHORT_FORM, self).with("canonical", Writing.text(brief, shorter.get()));
      return null;
    }
    return value;
  }

  @Override
  public void write(Writing out, T value) {
    Optional<S> shorter = shorten.apply(value);
    if (shorter.isPresent()) {
      brief.write(out, shorter.get());
    } else {
      full.write(out, value);
    }
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema longer = // an object with the one thing alone has the short form
        Schema.of("allOf", ImmutableList.of(full.schema(definitions))).with("minProperties", 2);
    return Schema.oneOf(ImmutableList.of(brief.schema(definitions), longer));
  }
}
