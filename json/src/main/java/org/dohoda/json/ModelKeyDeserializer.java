package org.dohoda.json;

import java.util.Objects;
import org.dohoda.json.codec.Codec;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a map as values of a type that is written as a string. */
final class ModelKeyDeserializer extends KeyDeserializer {
  private final Codec<?> codec;
  private final JsonLimits limits;

  ModelKeyDeserializer(Codec<?> codec, JsonLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    JsonParser in = Objects.requireNonNull(context.getParser(), "parser");
    return Nested.read(
        codec, Nested.quoted(key), limits, Nested.pathOfKey(in), in, in.currentTokenLocation());
  }
}
