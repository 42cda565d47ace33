package org.dohoda.json.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table from spellings to values, asked with characters of the input: no string is made.
 */
final class CharTable<V> {
  private final char[][] spellings;
  private final Object[] values;
  private final int mask;

  CharTable(Map<String, ? extends V> entries) {
    this(entries.size());
    entries.forEach(this::put);
  }

  /** A table from spellings to what a function makes of them. */
  CharTable(List<String> spellings, Function<String, ? extends V> value) {
    this(spellings.size());
    for (String spelling : spellings) {
      put(spelling, value.apply(spelling));
    }
  }

  private CharTable(int entries) {
    int size = Integer.highestOneBit(Math.max(4, entries * 2)) * 2;
    spellings = new char[size][];
    values = new Object[size];
    mask = size - 1;
  }

  private void put(String spelling, V value) {
    char[] characters = spelling.toCharArray();
    int slot = hash(characters, 0, characters.length) & mask;
    while (spellings[slot] != null) {
      slot = (slot + 1) & mask;
    }
    spellings[slot] = characters;
    values[slot] = value;
  }

  @Nullable V get(CharView text) {
    return get(text.characters(), text.offset(), text.length());
  }

  @Nullable V get(String text) {
    return get(text.toCharArray(), 0, text.length());
  }

  @SuppressWarnings("unchecked") // only put() writes, and it writes V
  private @Nullable V get(char[] characters, int offset, int length) {
    int slot = hash(characters, offset, length) & mask;
    for (char[] spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
      if (Arrays.equals(characters, offset, offset + length, spelling, 0, spelling.length)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static int hash(char[] characters, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash ^ (hash >>> 15);
  }
}
