package org.dohoda.json.codec;

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
final class Names {
  private static final int MOST_BYTES = 2 * Long.BYTES;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final String[] names;
  private final PropertyNameMatcher matcher;
  private final int mask;
  private final long[] keys;
  private final int[] indices;

  Names(List<String> names) {
    this.names = names.toArray(new String[0]);
    this.matcher = BinaryNameMatcher.construct(names);
    int size = Integer.highestOneBit(Math.max(2, names.size())) * 4;
    this.mask = size - 1;
    this.keys = new long[2 * size];
    this.indices = new int[size];
    Arrays.fill(indices, PropertyNameMatcher.MATCH_UNKNOWN_NAME);
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
    while (indices[slot] >= 0) {
      slot = slot + 1 & mask;
    }
    keys[2 * slot] = low;
    keys[2 * slot + 1] = high;
    indices[slot] = index;
  }

  private int slot(long low, long high) {
    long hash = (low ^ high * 31) * MIX;
    return (int) (hash >>> 40) & mask;
  }

  /** The number of the name that these bytes make, zero behind its end, or a negative number. */
  int find(long low, long high) {
    int slot = slot(low, high);
    int index = indices[slot];
    while (index >= 0 && (keys[2 * slot] != low || keys[2 * slot + 1] != high)) {
      slot = slot + 1 & mask;
      index = indices[slot];
    }
    return index;
  }

  String name(int index) {
    return names[index];
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }
}
