package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type with several shapes, told apart by the member {@code type}: written first, read anywhere.
 *
 * @param <T> the common type
 */
public final class UnionCodec<T> extends Codec<T> {
  private static final PropertyNameMatcher TYPE =
      BinaryNameMatcher.construct(List.of(ObjectShape.TYPE));

  private record Variant<S>(
      String type, Encoded encoded, Class<S> kind, Once<ObjectShape<S>> shape) {
    void write(Writing out, Object value) {
      shape.get().writeTyped(out, kind.cast(value), encoded);
    }
  }

  private final String name;
  private final ImmutableMap<String, Variant<? extends T>> variants;
  private final CharTable<Variant<? extends T>> byType;
  private final Map<Class<?>, Variant<? extends T>> byClass = new ConcurrentHashMap<>();

  private UnionCodec(String name, ImmutableMap<String, Variant<? extends T>> variants) {
    this.name = name;
    this.variants = variants;
    this.byType = new CharTable<>(variants);
  }

  /**
   * {@return an empty union}
   *
   * @param name the name in schemas
   * @param <T> the common type
   */
  public static <T> Builder<T> of(String name) {
    return new Builder<>(name);
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    JsonParser tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    int match = tokens.nextNameMatch(TYPE);
    if (match == 0) {
      return tokens.nextToken() == JsonToken.VALUE_STRING
          ? readAs(in, byType.get(in.text()), in.text(), self, true)
          : notAString(in);
    }
    if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
      return missing(in, self);
    }
    String type = Lookahead.string(in, ObjectShape.TYPE);
    if (type == null) {
      in.skipMembers();
      return missing(in, self);
    }
    return readAs(in, variants.get(type), type, self, false);
  }

  private @Nullable T notAString(Reading in) {
    wrongType(in, "string");
    in.skipMembers();
    return null;
  }

  private @Nullable T missing(Reading in, TokenStreamContext self) {
    in.problemOf(Fault.MISSING_MEMBER, self).with("name", ObjectShape.TYPE);
    return null;
  }

  private @Nullable T readAs(
      Reading in,
      @Nullable Variant<? extends T> variant,
      CharSequence type,
      TokenStreamContext self,
      boolean typeCameFirst) {
    if (variant != null) {
      return variant.shape.get().readTyped(in, self, typeCameFirst);
    }
    String unknown = type.toString();
    if (!typeCameFirst) {
      in.skipTo(ObjectShape.TYPE);
    }
    in.unknownType(unknown, variants.keySet());
    in.skipMembers();
    return null;
  }

  @Override
  public void write(Writing out, T value) {
    Variant<? extends T> variant = byClass.computeIfAbsent(value.getClass(), this::variantOf);
    variant.write(out, value);
  }

  private Variant<? extends T> variantOf(Class<?> type) {
    return variants.values().stream()
        .filter(variant -> variant.kind.isAssignableFrom(type))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no type in " + name));
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.reference(
        name,
        () ->
            Schema.oneOf(
                variants.values().stream()
                    .map(v -> v.shape.get().schemaWith(definitions, v.type))
                    .collect(ImmutableList.toImmutableList())));
  }

  /**
   * Gathers the shapes of a union. Not thread-safe.
   *
   * @param <T> the common type
   */
  public static final class Builder<T> {
    private final String name;
    private final ImmutableMap.Builder<String, Variant<? extends T>> variants =
        ImmutableMap.builder();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a shape.
     *
     * @param type the value of the member {@code type}
     * @param kind the class of the values
     * @param shape makes the shape when it is first needed
     * @param <S> the type of the values
     * @return this builder
     */
    public <S extends T> Builder<T> with(
        String type, Class<S> kind, Supplier<ObjectShape<S>> shape) {
      Encoded encoded = Encoded.member(ObjectShape.TYPE, type);
      variants.put(type, new Variant<>(type, encoded, kind, new Once<>(shape)));
      return this;
    }

    /** {@return the union} */
    public UnionCodec<T> build() {
      return new UnionCodec<>(name, variants.buildOrThrow());
    }
  }
}
