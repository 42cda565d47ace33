package org.dohoda.json.codec;

import org.dohoda.json.text.Ascii;
import org.dohoda.json.text.CharView;
import org.jspecify.annotations.Nullable;

/**
 * Values that a document repeats, by their spelling: the second time no string and no object is
 * made. Bounded, whatever a document holds. Not thread-safe.
 */
public final class Repeated {
  private static final int MOST = 1 << 12;
  private static final int LONGEST_CHAIN = 8;

  /** A value and where in the document its spelling stands. */
  private static final class Entry {
    final Codec<?> codec;
    final Object value;
    final int from;
    final int to;
    @Nullable Entry next;

    Entry(Codec<?> codec, Object value, int from, int to) {
      this.codec = codec;
      this.value = value;
      this.from = from;
      this.to = to;
    }
  }

  private final byte[] document;
  private @Nullable Entry[] table = new @Nullable Entry[32];
  private int size;

  public Repeated(byte[] document) {
    this.document = document;
  }

  /** The value that a codec read from the same characters before, or null. */
  public @Nullable Object get(Codec<?> codec, CharView text, int hash) {
    for (Entry e = table[hash & (table.length - 1)]; e != null; e = e.next) {
      if (e.codec == codec && text.isEqualTo(document, e.from, e.to)) {
        return e.value;
      }
    }
    return null;
  }

  public void put(Codec<?> codec, CharView text, int hash, Object value) {
    if (size == table.length * 2 && size < MOST) {
      grow();
    }
    int chain = 0;
    for (Entry e = table[hash & (table.length - 1)]; e != null; e = e.next) {
      chain++;
    }
    if (chain < LONGEST_CHAIN && size < MOST) {
      int from = text.offset();
      link(new Entry(codec, value, from, from + text.length()), hash);
      size++;
    }
  }

  private void link(Entry entry, int hash) {
    int slot = hash & (table.length - 1);
    entry.next = table[slot];
    table[slot] = entry;
  }

  private void grow() {
    @Nullable Entry[] old = table;
    table = new @Nullable Entry[old.length * 4];
    for (Entry first : old) {
      Entry next = first;
      while (next != null) {
        Entry moved = next;
        next = moved.next;
        link(moved, Ascii.hash(document, moved.from, moved.to - moved.from));
      }
    }
  }
}
