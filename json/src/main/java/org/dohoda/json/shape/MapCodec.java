package org.dohoda.json.shape;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A map from strings, written as an object that is never empty; the keys are free.
 *
 * @param <V> the type of the values
 */
public final class MapCodec<V> extends Codec<ImmutableMap<String, V>> {
  private final Codec<V> value;
  private final Schema keys;

  /**
   * A map to values.
   *
   * @param value how a value is read and written
   * @param keys what can be said of the strings, for the schema
   */
  public MapCodec(Codec<V> value, Schema keys) {
    this.value = value;
    this.keys = keys;
  }

  @Override
  public @Nullable ImmutableMap<String, V> read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    Tokenizer tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
    Set<String> keys = new HashSet<>();
    boolean sound = true;
    for (String key = tokens.nextName(); key != null; key = tokens.nextName()) {
      in.countElement();
      boolean fresh = keys.add(key);
      if (!fresh) {
        in.problem(Fault.DUPLICATE_MEMBER).with("name", key);
      }
      tokens.nextToken();
      V read = value.read(in);
      if (read == null || !fresh) {
        sound = false;
      } else {
        map.put(key, read);
      }
    }
    if (keys.isEmpty()) {
      in.problemOf(Fault.EMPTY, self);
      return null;
    }
    return sound ? map.buildOrThrow() : null;
  }

  @Override
  public void write(Writing out, ImmutableMap<String, V> map) {
    out.startObject();
    (out.isCanonical() ? new TreeMap<>(map) : map)
        .forEach(
            (key, mapped) -> {
              out.name(key);
              value.write(out, mapped);
            });
    out.endObject();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("type", "object")
        .with("propertyNames", keys)
        .with("additionalProperties", value.schema(definitions))
        .with("minProperties", 1);
  }
}
