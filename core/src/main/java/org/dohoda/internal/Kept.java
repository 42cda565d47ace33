package org.dohoda.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Elements as builders keep them: what is immutable is not copied, and nothing is asked of none.
 *
 * <p>The usual classes are known by their identity: to ask whether something is a {@code
 * Collection} or a {@code SortedSet}, as copying does, takes longer than all the rest.
 */
public final class Kept {
  private static final Class<?> NO_LIST = ImmutableList.of().getClass();
  private static final Class<?> ONE_IN_LIST = ImmutableList.of(1).getClass();
  private static final Class<?> ONE_IN_SET = ImmutableSet.of(1).getClass();
  private static final Class<?> SET = ImmutableSet.of(1, 2).getClass();

  private Kept() {}

  /** Returns the elements as a list. */
  @SuppressWarnings("unchecked") // nothing can be put into an immutable list
  public static <T> ImmutableList<T> list(Iterable<? extends T> elements) {
    Class<?> type = elements.getClass();
    return type == NO_LIST || type == ONE_IN_LIST
        ? (ImmutableList<T>) elements
        : ImmutableList.copyOf(elements);
  }

  /** Returns the elements as a set. */
  @SuppressWarnings("unchecked") // nothing can be put into an immutable set
  public static <T> ImmutableSet<T> set(Iterable<? extends T> elements) {
    Class<?> type = elements.getClass();
    return type == SET || type == ONE_IN_SET
        ? (ImmutableSet<T>) elements
        : ImmutableSet.copyOf(elements);
  }
}
