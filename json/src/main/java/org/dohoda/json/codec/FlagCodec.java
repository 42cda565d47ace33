package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A structural switch: {@code true}, or the member is left out. */
final class FlagCodec extends Codec<Boolean> {
  static final FlagCodec INSTANCE = new FlagCodec();

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
