package org.dohoda.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The names that the members of an object may have, numbered from 0.
 *
 * <p>A name of at most sixteen bytes is found by the two numbers that these bytes make; longer ones
 * are left to Jackson's matcher.
 */
public final class Names {
  private static final int MOST_BYTES = 2 * Long.BYTES;
  private static final int SLOT = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final String[] names;
  private final PropertyNameMatcher matcher;
  private final int mask;

  /**
   * Of every slot the first eight bytes, the next eight, and the length behind the number or what
   * is none. Tables of all shapes together are to fit into the nearest cache.
   */
  private final long[] slots;

  public Names(List<String> names) {
    this.names = names.toArray(new String[0]);
    this.matcher = BinaryNameMatcher.construct(names);
    int size = Integer.highestOneBit(Math.max(2, names.size())) * 2;
    this.mask = size - 1;
    this.slots = new long[SLOT * size];
    Arrays.fill(slots, PropertyNameMatcher.MATCH_UNKNOWN_NAME);
    for (int i = 0; i < this.names.length; i++) {
      put(this.names[i], i);
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
   * The number of the name that these bytes make, or a negative number.
   *
   * @param low the first eight bytes, zero behind the end of the name
   * @param high the next eight
   * @param length how many bytes the name has: a zero among them is no end
   */
  public int find(long low, long high, int length) {
    int slot = slot(low, high);
    while (slots[slot + 2] >= 0
        && (slots[slot] != low
            || slots[slot + 1] != high
            || slots[slot + 2] >>> Integer.SIZE != length)) {
      slot = next(slot);
    }
    return (int) slots[slot + 2];
  }

  public String name(int index) {
    return names[index];
  }

  public PropertyNameMatcher matcher() {
    return matcher;
  }
}
