package org.dohoda.json.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table from spellings to values, asked with characters of the input: no string is made.
 */
public final class CharTable<V> {
  /** A value with its spelling, eight bytes a number. */
  private static final class Entry {
    final long[] spelling;
    final int length;
    final int number;

    Entry(byte[] spelling, int number) {
      this.spelling = Ascii.eights(spelling);
      this.length = spelling.length;
      this.number = number;
    }
  }

  private static final int NONE = -1;

  private final @Nullable Entry[] entries;
  private final int mask;
  private final Words words;
  private final Object[] values;

  public CharTable(Map<String, ? extends V> entries) {
    int size = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
    this.entries = new @Nullable Entry[size];
    this.mask = size - 1;
    this.words = new Words(List.copyOf(entries.keySet()));
    this.values = entries.values().toArray();
    int number = 0;
    for (String spelling : entries.keySet()) {
      put(spelling, number++);
    }
  }

  /** The spellings, numbered. */
  Words words() {
    return words;
  }

  /** The value of a spelling by its number. */
  @SuppressWarnings("unchecked") // only values are there
  public V value(int number) {
    return (V) values[number];
  }

  private void put(String spelling, int number) {
    byte[] bytes = bytes(spelling);
    int slot = Ascii.hash(bytes, 0, bytes.length) & mask;
    while (entries[slot] != null) {
      slot = (slot + 1) & mask;
    }
    entries[slot] = new Entry(bytes, number);
  }

  public @Nullable V get(CharView text) {
    return valueOf(number(text));
  }

  public @Nullable V get(String text) {
    return valueOf(number(text));
  }

  private @Nullable V valueOf(int number) {
    return number < 0 ? null : value(number);
  }

  /** The number of a spelling; negative if it is not there. */
  public int number(CharView text) {
    byte[] bytes = text.ascii();
    return bytes == null
        ? number(text.toString())
        : number(bytes, text.offset(), text.length(), text.hash());
  }

  private int number(String text) {
    byte[] bytes = bytes(text);
    return number(bytes, 0, bytes.length, Ascii.hash(bytes, 0, bytes.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private int number(byte[] bytes, int offset, int length, int hash) {
    int slot = hash & mask;
    for (Entry entry = entries[slot]; entry != null; entry = entries[slot]) {
      if (entry.length == length && Ascii.isSame(entry.spelling, bytes, offset, length)) {
        return entry.number;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }
}
