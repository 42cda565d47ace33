package org.dohoda.json.codec;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of a closed list of values, each written as a word. */
final class ConstantCodec<T> extends Codec<T> {
  private final ImmutableBiMap<String, T> words;
  private final CharTable<T> table;
  private final ImmutableMap<T, String> spellings;

  ConstantCodec(ImmutableMap<String, T> words) {
    this.words = ImmutableBiMap.copyOf(words);
    this.table = new CharTable<>(words);
    this.spellings = this.words.inverse();
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      return wrongType(in, "string");
    }
    T value = table.get(in.text());
    return value == null ? notAChoice(in, words.keySet()) : value;
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
    return Schema.of("enum", ImmutableList.copyOf(words.keySet()));
  }
}
