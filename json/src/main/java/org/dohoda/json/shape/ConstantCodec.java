package org.dohoda.json.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.dohoda.json.codec.Choices;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constants;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of a closed list of values, each written as a word. */
public final class ConstantCodec<T> extends Codec<T> {
  private final ImmutableSet<String> words;
  private final Constants<T> table;
  private final ImmutableMap<T, String> spellings;

  public ConstantCodec(ImmutableMap<String, T> words) {
    this.words = words.keySet();
    this.table = new Constants<>(new CharTable<>(words));
    ImmutableMap.Builder<T, String> inverse = ImmutableMap.builderWithExpectedSize(words.size());
    for (Map.Entry<String, T> word : words.entrySet()) {
      inverse.put(word.getValue(), word.getKey());
    }
    this.spellings = inverse.buildOrThrow();
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      in.wrongType("string", Tokens.oneOf(Choices.listed("", words)));
      return null;
    }
    T value = in.valueIn(table.table());
    return value == null ? notAChoice(in, words) : value;
  }

  @Override
  public Constants<T> constants() {
    return table;
  }

  @Override
  public void write(Writing out, T value) {
    String word = spellings.get(value);
    if (word == null) {
      throw new IllegalStateException(value + " has no spelling");
    }
    out.string(word);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("enum", words.asList());
  }
}
