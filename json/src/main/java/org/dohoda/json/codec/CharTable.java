package org.dohoda.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table from spellings to values, asked with characters of the input: no string is made.
 */
final class CharTable<V> {
  private final char[][] spellings;
  private final Object[] values;
  private final int mask;

  CharTable(Map<String, ? extends V> entries) {
    int size = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    spellings = new char[size][];
    values = new Object[size];
    mask = size - 1;
    entries.forEach(this::put);
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

  @SuppressWarnings("unchecked") // only put() writes, and it writes V
  @Nullable V get(CharView text) {
    int slot = hash(text.characters(), text.offset(), text.length()) & mask;
    for (char[] spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
      if (text.isEqualTo(spelling)) {
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
