package org.dohoda.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table from spellings to values, asked with characters of the input: no string is made.
 */
final class CharTable<V> {
  private final byte[][] spellings;
  private final Object[] values;
  private final int mask;

  CharTable(Map<String, ? extends V> entries) {
    this(entries.size());
    for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
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
    spellings = new byte[size][];
    values = new Object[size];
    mask = size - 1;
  }

  private void put(String spelling, V value) {
    byte[] bytes = bytes(spelling);
    int slot = Ascii.hash(bytes, 0, bytes.length) & mask;
    while (spellings[slot] != null) {
      slot = (slot + 1) & mask;
    }
    spellings[slot] = bytes;
    values[slot] = value;
  }

  @Nullable V get(CharView text) {
    byte[] bytes = text.ascii();
    return bytes == null ? get(text.toString()) : get(bytes, text.offset(), text.length());
  }

  @Nullable V get(String text) {
    byte[] bytes = bytes(text);
    return get(bytes, 0, bytes.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // only put() writes, and it writes V
  private @Nullable V get(byte[] bytes, int offset, int length) {
    int slot = Ascii.hash(bytes, offset, length) & mask;
    for (byte[] spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
      if (Arrays.equals(bytes, offset, offset + length, spelling, 0, spelling.length)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }
}
