package org.dohoda.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Elements as builders keep them: what is immutable is not copied, and nothing is asked of none.
 */
public final class Kept {
  private Kept() {}

  /** Returns the elements as a list. */
  public static <T> ImmutableList<T> list(Iterable<? extends T> elements) {
    return elements == ImmutableList.of() ? ImmutableList.of() : ImmutableList.copyOf(elements);
  }

  /** Returns the elements as a set. */
  public static <T> ImmutableSet<T> set(Iterable<? extends T> elements) {
    return elements == ImmutableSet.of() ? ImmutableSet.of() : ImmutableSet.copyOf(elements);
  }
}
