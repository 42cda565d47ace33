package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.json.codec.Choices;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Encoded;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Lookahead;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Ascii;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.Names;
import org.dohoda.json.text.Tokenizer;
import org.dohoda.json.text.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type with several shapes, told apart by the member {@code type}: written first, read anywhere.
 *
 * <p>The shape of a type is made when the first object of the type is met.
 *
 * @param <T> the common type
 */
public abstract class UnionCodec<T> extends Codec<T> {
  private static final Names TYPE = new Names(List.of(ObjectShape.TYPE));
  private static final long LEAD = Ascii.first("\"" + ObjectShape.TYPE + "\":\"");

  /** One of the shapes. */
  private final class Variant {
    private final String type;
    private volatile @Nullable ObjectShape<T> shape;
    private @Nullable Encoded encoded;

    Variant(String type) {
      this.type = type;
    }

    @SuppressWarnings("unchecked") // what the shape of a type makes is of this type
    ObjectShape<T> shape() {
      ObjectShape<T> known = shape;
      if (known == null) {
        known = (ObjectShape<T>) shapeOf(type); // made twice by two threads, it is the same
        shape = known;
      }
      return known;
    }

    Encoded encoded() {
      Encoded known = encoded;
      if (known == null) {
        known = Encoded.member(ObjectShape.TYPE, type);
        encoded = known;
      }
      return known;
    }
  }

  private final String name;
  private final ImmutableList<String> types;
  private final CharTable<Variant> variants;

  /**
   * A union.
   *
   * @param name the name in schemas
   * @param types what the member that tells the type may say
   */
  protected UnionCodec(String name, String... types) {
    this.name = name;
    this.types = ImmutableList.copyOf(types);
    ImmutableMap.Builder<String, Variant> variants = ImmutableMap.builder();
    for (String type : types) {
      variants.put(type, new Variant(type));
    }
    this.variants = new CharTable<>(variants.buildOrThrow());
  }

  /**
   * {@return the shape of a type, asked for once}
   *
   * @param type one of the types
   */
  protected abstract ObjectShape<? extends T> shapeOf(String type);

  /**
   * {@return the type of a value}
   *
   * @param value the value
   */
  protected abstract String typeOf(T value);

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    Tokenizer tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    int match = tokens.isFirstMember(ObjectShape.TYPE, LEAD) ? 0 : tokens.nextMember(TYPE, 1);
    if (match == 0) {
      if (!in.isAt(JsonToken.VALUE_STRING)) {
        return notAString(in);
      }
      Variant variant = in.valueIn(variants);
      return variant == null ? unknown(in, in.string()) : variant.shape().readTyped(in, self, true);
    }
    if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
      return missing(in, self);
    }
    String type = Lookahead.string(in, ObjectShape.TYPE);
    if (type == null) {
      return in.skipTo(ObjectShape.TYPE) ? notAString(in) : missing(in, self);
    }
    Variant variant = variants.get(type);
    if (variant != null) {
      return variant.shape().readTyped(in, self, false);
    }
    in.skipTo(ObjectShape.TYPE);
    return unknown(in, type);
  }

  private @Nullable T notAString(Reading in) {
    in.wrongType("string", Tokens.oneOf(Choices.listed("", types)));
    in.skipMembers();
    return null;
  }

  private @Nullable T missing(Reading in, TokenStreamContext self) {
    in.problemOf(Fault.MISSING_MEMBER, self)
        .with(
            "name", ObjectShape.TYPE, Tokens.memberOf(ObjectShape.TYPE, Choices.listed("", types)));
    return null;
  }

  private @Nullable T unknown(Reading in, String type) {
    in.unknownType(type, types);
    in.skipMembers();
    return null;
  }

  @Override
  public void write(Writing out, T value) {
    String type = typeOf(value);
    Variant variant = variants.get(type);
    if (variant == null) {
      throw new IllegalStateException(type + " is no type of " + name);
    }
    variant.shape().writeTyped(out, value, variant.encoded());
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.reference(
        name,
        () ->
            Schema.oneOf(
                types.stream()
                    .map(type -> shapeOf(type).schemaWith(definitions, type))
                    .collect(ImmutableList.toImmutableList())));
  }
}
