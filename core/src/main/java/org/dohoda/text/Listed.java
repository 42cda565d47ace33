package org.dohoda.text;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Kept;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Things that a paper lists, and whether the list is open ("for example"), closed, or does not say.
 *
 * <p>What stands on the list belongs to it. What does not stand on it does not belong to a closed
 * list; of an open or unstated list that is not known. An open or unstated list has at least one
 * item; a closed one may state that there is none. Items keep the order in which they were written,
 * but equality does not depend on it.
 *
 * <p>Immutable and thread-safe if the items are.
 *
 * @param <T> the type of the items
 */
public final class Listed<T> {
  private final Openness openness;
  private final ImmutableSet<T> items;

  private Listed(Openness openness, ImmutableSet<T> items) {
    Arguments.check(
        openness == Openness.CLOSED || !items.isEmpty(),
        "items",
        "must not be empty unless the list is closed",
        items);
    this.openness = openness;
    this.items = items;
  }

  /**
   * {@return a list of examples}
   *
   * @param items at least one item
   * @param <T> the type of the items
   * @throws IllegalArgumentException if there is no item
   */
  public static <T> Listed<T> open(Iterable<? extends T> items) {
    return of(Openness.OPEN, items);
  }

  /**
   * {@return a list that is complete}
   *
   * @param items the items; none states that there is none
   * @param <T> the type of the items
   */
  public static <T> Listed<T> closed(Iterable<? extends T> items) {
    return of(Openness.CLOSED, items);
  }

  /**
   * {@return a list that does not say whether it is complete}
   *
   * @param items at least one item
   * @param <T> the type of the items
   * @throws IllegalArgumentException if there is no item
   */
  public static <T> Listed<T> unstated(Iterable<? extends T> items) {
    return of(Openness.UNSTATED, items);
  }

  /**
   * {@return the statement that there is none}
   *
   * @param <T> the type that items would have
   */
  public static <T> Listed<T> closedNone() {
    return new Listed<>(Openness.CLOSED, ImmutableSet.of());
  }

  /**
   * {@return a list of this openness}
   *
   * @param openness what the list says about its completeness
   * @param items the items
   * @param <T> the type of the items
   * @throws IllegalArgumentException if there is no item and the list is not closed
   */
  public static <T> Listed<T> of(Openness openness, Iterable<? extends T> items) {
    return new Listed<>(Arguments.notNull("openness", openness), Kept.set(items));
  }

  /** {@return the items as written} */
  public ImmutableSet<T> items() {
    return items;
  }

  /** {@return what the list says about its completeness} */
  public Openness openness() {
    return openness;
  }

  /** {@return whether the list states that there is none} */
  public boolean isNone() {
    return items.isEmpty();
  }

  /**
   * {@return whether an item belongs to the list}
   *
   * @param item the item that is asked for
   */
  public Truth contains(T item) {
    if (items.contains(Arguments.notNull("item", item))) {
      return Truth.YES;
    }
    return openness == Openness.CLOSED ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return the list of what a function makes of the items, with the same openness}
   *
   * @param function gives the new item, never null; equal results become one item
   * @param <U> the type of the new items
   */
  public <U> Listed<U> map(Function<? super T, ? extends U> function) {
    return new Listed<>(
        openness, items.stream().<U>map(function).collect(ImmutableSet.toImmutableSet()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Listed<?> that && openness == that.openness && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(openness, items);
  }

  /** {@return the list for a log, such as {@code open [housing, debt]}} */
  @Override
  public String toString() {
    String word =
        switch (openness) {
          case OPEN -> "open";
          case CLOSED -> "closed";
          case UNSTATED -> "unstated";
        };
    return items.stream().map(String::valueOf).collect(Collectors.joining(", ", word + " [", "]"));
  }
}
