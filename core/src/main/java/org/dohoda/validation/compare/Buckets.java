package org.dohoda.validation.compare;

import java.util.Arrays;

/** Numbers by hashes, several to a hash, without an object for each. Not thread-safe. */
public final class Buckets {
  private static final int NONE = -1;

  /** For the remainder of each hash the last entry, or {@link #NONE}. */
  private int[] last = filled(64);

  private int[] hashes = new int[32];
  private int[] numbers = new int[32];

  /** For each entry the one before it in its place. */
  private int[] before = new int[32];

  private int size;

  private static int[] filled(int length) {
    int[] places = new int[length];
    Arrays.fill(places, NONE);
    return places;
  }

  public void add(int hash, int number) {
    if (size == numbers.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
      last = filled(4 * size);
      for (int i = 0; i < size; i++) {
        enter(i);
      }
    }
    hashes[size] = hash;
    numbers[size] = number;
    enter(size++);
  }

  private void enter(int entry) {
    int place = place(hashes[entry]);
    before[entry] = last[place];
    last[place] = entry;
  }

  private int place(int hash) {
    return (hash * 0x9E3779B9) >>> 7 & last.length - 1;
  }

  /** An entry of a hash, or -1. */
  public int first(int hash) {
    return of(hash, last[place(hash)]);
  }

  /** Another entry of the hash of an entry, or -1. */
  public int next(int entry) {
    return of(hashes[entry], before[entry]);
  }

  private int of(int hash, int from) {
    int entry = from;
    while (entry != NONE && hashes[entry] != hash) {
      entry = before[entry];
    }
    return entry;
  }

  public int number(int entry) {
    return numbers[entry];
  }
}
