package org.dohoda.engine;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Numbers for texts, from 0 in the order in which they came.
 *
 * <p>A hash table with open addressing that only grows: reading takes no lock and allocates
 * nothing, writers take turns. A slot holds the hash of a text and its number plus one, so that a
 * text is looked at only if it is most likely the right one. A reader that does not see a text yet
 * finds none.
 */
final class Numbers {
  static final int NONE = -1;

  private volatile Table table = new Table(16);
  private int size;

  private static final class Table {
    private final AtomicLongArray slots;
    private final AtomicReferenceArray<String> texts;

    Table(int capacity) {
      slots = new AtomicLongArray(capacity * 2);
      texts = new AtomicReferenceArray<>(capacity);
    }

    int find(String text) {
      int hash = text.hashCode();
      int mask = slots.length() - 1;
      int at = spread(hash) & mask;
      long slot = slots.getAcquire(at);
      while (slot != 0) {
        if ((int) (slot >>> 32) == hash) {
          int number = (int) slot - 1;
          if (texts.getPlain(number).equals(text)) {
            return number;
          }
        }
        at = (at + 1) & mask;
        slot = slots.getAcquire(at);
      }
      return NONE;
    }

    void place(String text, int number) {
      texts.setPlain(number, text);
      int hash = text.hashCode();
      int mask = slots.length() - 1;
      int at = spread(hash) & mask;
      while (slots.getPlain(at) != 0) {
        at = (at + 1) & mask;
      }
      slots.setRelease(at, (long) hash << 32 | (number + 1));
    }

    private static int spread(int hash) {
      int mixed = hash * 0x9E3779B9;
      return mixed ^ (mixed >>> 15);
    }
  }

  /** The number of a text, or {@link #NONE}. */
  int find(String text) {
    return table.find(text);
  }

  /** The number of a text, a new one if it has none yet. */
  synchronized int add(String text) {
    int known = table.find(text);
    if (known != NONE) {
      return known;
    }
    Table old = table;
    if (size == old.texts.length()) {
      Table larger = new Table(size * 2);
      for (int number = 0; number < size; number++) {
        larger.place(old.texts.getPlain(number), number);
      }
      table = larger;
    }
    table.place(text, size);
    return size++;
  }
}
