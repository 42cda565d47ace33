package org.dohoda.json;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the values of a type that is written as a string as keys of a map. */
final class ModelKeySerializer<T> extends ValueSerializer<T> {
  private static final JsonFactory TOKENS = new JsonFactory();

  private final Codec<T> codec;

  ModelKeySerializer(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    byte[] written = Document.compact(codec, value);
    try (JsonParser tokens = TOKENS.createParser(ObjectReadContext.empty(), written)) {
      tokens.nextToken();
      out.writeName(tokens.getString());
    }
  }
}
