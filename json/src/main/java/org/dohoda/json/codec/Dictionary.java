package org.dohoda.json.codec;

import org.dohoda.json.text.CharView;
import org.jspecify.annotations.Nullable;

/**
 * Values that the documents of a stream repeat, by their spelling: equal ones become one object.
 * Bounded, however many documents there are: a new value takes the place of an old one. Not
 * thread-safe.
 */
public final class Dictionary {
  private static final int SIZE_BITS = 12;

  /** Spreads hashes over the table: what differs in any bit of them ends in different slots. */
  private static final int SPREAD = 0x9e3779b9;

  /** A value with its spelling. */
  private static final class Entry {
    final Codec<?> codec;
    final Object value;
    final byte[] spelling;

    Entry(Codec<?> codec, Object value, byte[] spelling) {
      this.codec = codec;
      this.value = value;
      this.spelling = spelling;
    }
  }

  private final @Nullable Entry[] table = new @Nullable Entry[1 << SIZE_BITS];

  /** The value that a codec read from the same characters before, or null. */
  public @Nullable Object get(Codec<?> codec, CharView text, int hash) {
    Entry entry = table[slot(hash)];
    boolean known =
        entry != null
            && entry.codec == codec
            && text.isEqualTo(entry.spelling, 0, entry.spelling.length);
    return entry != null && known ? entry.value : null;
  }

  public void put(Codec<?> codec, CharView text, int hash, Object value) {
    table[slot(hash)] = new Entry(codec, value, text.toBytes());
  }

  private static int slot(int hash) {
    return (hash * SPREAD) >>> (Integer.SIZE - SIZE_BITS);
  }
}
