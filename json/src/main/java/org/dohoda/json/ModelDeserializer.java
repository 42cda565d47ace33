package org.dohoda.json;

import org.dohoda.json.codec.Codec;
import org.dohoda.problem.ModelPath;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads the values of one type by our own rules from whatever tokens a mapper has. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private final Codec<T> codec;
  private final JsonLimits limits;

  ModelDeserializer(Class<T> type, Codec<T> codec, JsonLimits limits) {
    super(type);
    this.codec = codec;
    this.limits = limits;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    TokenStreamLocation start = in.currentTokenLocation();
    ModelPath path = Nested.pathOfValue(in);
    byte[] value = Nested.copy(in, () -> context.handleUnexpectedToken(getValueType(context), in));
    return Nested.read(codec, value, limits, path, in, start);
  }

  /** Which members of the outer object would be ours, and which unknown, nobody could tell. */
  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return context.reportBadDefinition(
        getValueType(context), Nested.cannotBeUnwrapped(handledType()));
  }

  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer type) {
    return deserialize(in, context);
  }
}
