package org.dohoda.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Words numbered from 0, found by the bytes that stand before a quotation mark.
 *
 * <p>A word of at most sixteen bytes is found by the two numbers that these bytes make; longer ones
 * are not found.
 */
class Words {
  /** So many bytes are looked at from the beginning of a word on. */
  static final int LOOKED_AT = 2 * Long.BYTES + 1;

  private static final int MOST_BYTES = 2 * Long.BYTES;
  private static final int SLOT = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int mask;

  /**
   * Of every slot the first eight bytes, the next eight, and the length behind the number or what
   * is none. Tables of all shapes together are to fit into the nearest cache.
   */
  private final long[] slots;

  Words(List<String> words) {
    int size = Integer.highestOneBit(Math.max(2, words.size())) * 2;
    this.mask = size - 1;
    this.slots = new long[SLOT * size];
    Arrays.fill(slots, PropertyNameMatcher.MATCH_UNKNOWN_NAME);
    for (int i = 0; i < words.size(); i++) {
      put(words.get(i), i);
    }
  }

  private void put(String name, int index) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      return;
    }
    byte[] padded = Arrays.copyOf(bytes, MOST_BYTES);
    long low = Ascii.eight(padded, 0);
    long high = Ascii.eight(padded, Long.BYTES);
    int slot = slot(low, high);
    while (slots[slot + 2] >= 0) {
      slot = next(slot);
    }
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = tail(index, bytes.length);
  }

  private int slot(long low, long high) {
    long hash = (low ^ high * 31) * MIX;
    return ((int) (hash >>> 40) & mask) * SLOT;
  }

  private int next(int slot) {
    return slot == mask * SLOT ? 0 : slot + SLOT;
  }

  private static long tail(int index, int length) {
    return (long) length << Integer.SIZE | index;
  }

  /**
   * The word that stands before a quotation mark: its number, above it its length; negative if it
   * is not known or too long.
   *
   * @param at the index of its first byte, from which {@link #LOOKED_AT} bytes must be there
   */
  final long at(byte[] document, int at) {
    long low = Ascii.eight(document, at);
    long quotes = Ascii.quotes(low);
    if (quotes != 0) {
      return find(Ascii.before(quotes, low), 0, Ascii.index(quotes));
    }
    long high = Ascii.eight(document, at + Long.BYTES);
    quotes = Ascii.quotes(high);
    if (quotes != 0) {
      return find(low, Ascii.before(quotes, high), Long.BYTES + Ascii.index(quotes));
    }
    return document[at + MOST_BYTES] == '"'
        ? find(low, high, MOST_BYTES)
        : PropertyNameMatcher.MATCH_UNKNOWN_NAME;
  }

  /** The number of a word that was found. */
  static int number(long found) {
    return (int) found;
  }

  /** The length in bytes of a word that was found. */
  static int length(long found) {
    return (int) (found >>> Integer.SIZE);
  }

  /**
   * What {@link #at} returns for the word that these bytes make.
   *
   * @param low the first eight bytes, zero behind the end of the word
   * @param high the next eight
   * @param length how many bytes the word has: a zero among them is no end
   */
  private long find(long low, long high, int length) {
    int slot = slot(low, high);
    while (slots[slot + 2] >= 0
        && (slots[slot] != low || slots[slot + 1] != high || length(slots[slot + 2]) != length)) {
      slot = next(slot);
    }
    return slots[slot + 2];
  }
}
