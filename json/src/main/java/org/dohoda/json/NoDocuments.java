package org.dohoda.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Refuses the types of this library that have no JSON of their own.
 *
 * <p>A mapper left to itself looks for getters, finds none and writes {@code {}}, or binds a record
 * and checks nothing: both would lose what the value says. Enums are the mapper's affair.
 */
final class NoDocuments extends Deserializers.Base implements Serializers {
  private static final String OURS = "org.dohoda.";
  private static final String JSON = NoDocuments.class.getPackageName();

  /** Whether a class is one that core shows to its users. */
  private static boolean isOurs(Class<?> type) {
    String packageName = type.getPackageName();
    return packageName.startsWith(OURS)
        && packageName.indexOf('.', OURS.length()) < 0
        && !packageName.equals(JSON)
        && !type.isEnum();
  }

  private static String refusal(JavaType type) {
    return "%s has no JSON of its own: write what it is made of"
        .formatted(shown(type.getRawClass()).getSimpleName());
  }

  /** The class that users know: generated ones are hidden. */
  private static Class<?> shown(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return !Modifier.isPublic(type.getModifiers()) && parent != null && isOurs(parent)
        ? shown(parent)
        : type;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return isOurs(type.getRawClass()) ? new Writing(type) : null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return isOurs(type.getRawClass()) ? new Reading(type) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return isOurs(type);
  }

  /** In place of a serializer. */
  private static final class Writing extends ValueSerializer<Object> {
    private final JavaType type;

    Writing(JavaType type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      context.reportBadDefinition(type, refusal(type));
    }
  }

  /** In place of a deserializer. */
  private static final class Reading extends StdDeserializer<Object> {
    private final JavaType type;

    Reading(JavaType type) {
      super(type);
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      return context.reportBadDefinition(type, refusal(type));
    }
  }
}
