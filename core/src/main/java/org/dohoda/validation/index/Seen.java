package org.dohoda.validation.index;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Ids that were found lately. A register names the same ids again and again, mostly as the same
 * objects, and those need not be looked up again. Not thread-safe.
 *
 * @param <T> the type of the ids
 */
final class Seen<T> {
  private static final int PLACES = 64;

  private final @Nullable Object[] latest = new Object[PLACES];
  private final Predicate<T> there;

  /**
   * Nothing yet.
   *
   * @param there the look-up
   */
  Seen(Predicate<T> there) {
    this.there = there;
  }

  /** Whether an id is there. */
  @SuppressWarnings("ReferenceEquality") // another object is looked up, whether it is equal or not
  boolean has(T id) {
    int place = id.hashCode() & PLACES - 1;
    if (latest[place] == id) {
      return true;
    }
    boolean found = there.test(id);
    if (found) {
      latest[place] = id;
    }
    return found;
  }
}
