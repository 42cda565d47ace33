package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A list, written as an array that is never empty. */
public final class ListCodec<T> extends Codec<ImmutableList<T>> {
  private final Codec<T> element;

  public ListCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  public @Nullable ImmutableList<T> read(Reading in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      return wrongType(in, "array");
    }
    TokenStreamContext self = in.tokens().streamReadContext();
    int base = in.top();
    boolean sound = true;
    boolean empty = true;
    while (in.tokens().nextElement() != JsonToken.END_ARRAY) {
      in.countElement();
      empty = false;
      T value = element.read(in);
      if (value == null) {
        sound = false;
      } else {
        in.push(value);
      }
    }
    if (empty) {
      in.problemOf(Fault.EMPTY, self);
    }
    ImmutableList<T> list = sound && !empty ? list(in, base) : null;
    in.close(base);
    return list;
  }

  @SuppressWarnings("unchecked") // the element codec gave all of them
  private static <T> ImmutableList<T> list(Reading in, int base) {
    int top = in.top();
    if (top - base == 1) {
      return ImmutableList.of((T) in.pushed(base));
    }
    ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(top - base);
    for (int i = base; i < top; i++) {
      list.add((T) in.pushed(i));
    }
    return list.build();
  }

  @Override
  public void write(Writing out, ImmutableList<T> values) {
    out.startArray();
    for (int i = 0; i < values.size(); i++) {
      element.write(out, values.get(i));
    }
    out.endArray();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("type", "array")
        .with("items", element.schema(definitions))
        .with("minItems", 1);
  }
}
