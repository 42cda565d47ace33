package org.dohoda.json.codec;

import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dohoda.json.text.CharTable;
import org.jspecify.annotations.Nullable;

/**
 * The values of a type that are known beforehand, by their words, and the sets of them that were
 * read lately: documents repeat them, and a hash table costs more than all words of a small set.
 *
 * <p>Whatever is read, it keeps a bounded number of sets, and nothing in them but known values.
 * Thread-safe.
 */
public final class Constants<T> {
  /** The numbers of no value. */
  public static final long NONE = 1;

  /** So many values fit into one number. */
  private static final int MOST = 10;

  private static final int BITS = 6;
  private static final int NUMBERS = 1 << BITS;
  private static final int KEPT = 1 << 8;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** A set, and the numbers of its elements in their order. */
  private record Kept<T>(long numbers, ImmutableSet<T> set) {}

  private final CharTable<T> table;
  private volatile @Nullable AtomicReferenceArray<Kept<T>> kept;

  public Constants(CharTable<T> table) {
    this.table = table;
  }

  /** The values by their words. */
  public CharTable<T> table() {
    return table;
  }

  /**
   * Reads the values of a set, from the element that is current on, as long as they are known and
   * none comes twice; the first element that is not, or the end of the array, is then current.
   *
   * @return their numbers, behind each other
   */
  public long read(Reading in) {
    long numbers = NONE;
    long seen = 0;
    for (int count = 0; count < MOST; count++) {
      int number = in.numberIn(table);
      if (number < 0 || number >= NUMBERS || (seen >>> number & 1) != 0) {
        return numbers;
      }
      seen |= 1L << number;
      numbers = numbers << BITS | number;
      in.countElement();
      in.tokens().nextElement();
    }
    return numbers;
  }

  /** Pushes the values of numbers in their order. */
  public void push(long numbers, Reading in) {
    for (int at = size(numbers) - 1; at >= 0; at--) {
      in.push(value(numbers, at));
    }
  }

  /** The set of some numbers, of which there is one at least. */
  public ImmutableSet<T> set(long numbers) {
    AtomicReferenceArray<Kept<T>> sets = kept;
    if (sets == null) {
      sets = new AtomicReferenceArray<>(KEPT);
      kept = sets; // made twice by two threads, one of both is lost
    }
    int slot = (int) ((numbers * MIX) >>> (Long.SIZE - Byte.SIZE));
    Kept<T> known = sets.get(slot);
    if (known == null || known.numbers != numbers) {
      known = new Kept<>(numbers, made(numbers));
      sets.set(slot, known);
    }
    return known.set;
  }

  private ImmutableSet<T> made(long numbers) {
    int size = size(numbers);
    ImmutableSet.Builder<T> set = ImmutableSet.builderWithExpectedSize(size);
    for (int at = size - 1; at >= 0; at--) {
      set.add(value(numbers, at));
    }
    return set.build();
  }

  private T value(long numbers, int at) {
    return table.value((int) (numbers >>> (at * BITS)) & (NUMBERS - 1));
  }

  private static int size(long numbers) {
    return (Long.SIZE - 1 - Long.numberOfLeadingZeros(numbers)) / BITS;
  }
}
