package org.dohoda.validation.index;

import java.util.Arrays;
import java.util.List;

/** Some hashes: a set of numbers of which zero is always one. Not thread-safe. */
public final class Hashes {
  private int[] slots = new int[16];
  private int size;

  /** The hashes of some objects. */
  public static Hashes of(List<?> objects) {
    Hashes hashes = new Hashes();
    for (int i = 0; i < objects.size(); i++) {
      hashes.add(objects.get(i).hashCode());
    }
    return hashes;
  }

  /** Adds a number; says whether it is new. */
  public boolean add(int hash) {
    if (contains(hash)) {
      return false;
    }
    if (2 * ++size > slots.length) {
      int[] old = slots;
      slots = new int[2 * old.length];
      for (int each : old) {
        slots[slot(each)] = each;
      }
    }
    slots[slot(hash)] = hash;
    return true;
  }

  public boolean contains(int hash) {
    return slots[slot(hash)] == hash;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Where a number is, or would be. */
  private int slot(int hash) {
    int mask = slots.length - 1;
    int at = (hash * 0x9E3779B9) >>> 7 & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  @Override
  public String toString() {
    return size + " hashes " + Arrays.toString(slots);
  }
}
