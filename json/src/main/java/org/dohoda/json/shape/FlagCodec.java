package org.dohoda.json.shape;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A structural switch: {@code true}, or the member is left out. */
public final class FlagCodec extends Codec<Boolean> {
  public static final FlagCodec INSTANCE = new FlagCodec();

  private FlagCodec() {}

  @Override
  public @Nullable Boolean read(Reading in) {
    boolean known = in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE);
    return known ? Boolean.valueOf(in.isAt(JsonToken.VALUE_TRUE)) : wrongType(in, "true");
  }

  @Override
  public void write(Writing out, Boolean value) {
    out.bool(value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("const", true);
  }
}
