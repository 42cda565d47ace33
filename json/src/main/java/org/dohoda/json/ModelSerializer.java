package org.dohoda.json;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.NameTransformer;

/** Writes the values of one type as tokens, so that any generator can lay them out. */
final class ModelSerializer<T> extends ValueSerializer<T> {
  private static final JsonFactory TOKENS = new JsonFactory();

  private final Class<T> type;
  private final Codec<T> codec;

  ModelSerializer(Class<T> type, Codec<T> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    throw InvalidDefinitionException.from(
        (JsonGenerator) null, Nested.cannotBeUnwrapped(type), TypeFactory.unsafeSimpleType(type));
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    byte[] written = Document.compact(codec, value);
    try (JsonParser tokens = TOKENS.createParser(ObjectReadContext.empty(), written)) {
      tokens.nextToken();
      out.copyCurrentStructure(tokens);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
    serialize(value, out, context);
  }
}
