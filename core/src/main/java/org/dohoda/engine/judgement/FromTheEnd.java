package org.dohoda.engine.judgement;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reading of things each of which needs others to be read before it, such as rules and their
 * exceptions: chains are read from their end, and however long they are, no call waits for another.
 */
public final class FromTheEnd {
  private FromTheEnd() {}

  /** A thing that is being read, and those that are still to be read before it. */
  private record Open<T>(T each, Iterator<T> before) {}

  /**
   * What a thing is read as.
   *
   * @param thing the thing
   * @param known what has been read, to which more is added
   * @param before what is to be read before a thing; it leads back to no thing
   * @param reading reads a thing once what is before it is known
   */
  public static <T, V> V read(
      T thing, Map<T, V> known, Function<T, Iterator<T>> before, Function<T, V> reading) {
    V read = known.get(thing);
    if (read != null) {
      return read;
    }
    Deque<Open<T>> open = new ArrayDeque<>();
    open.push(opened(thing, known, before));
    while (!open.isEmpty()) {
      Open<T> next = open.element();
      if (known.containsKey(next.each())) {
        open.pop();
      } else if (next.before().hasNext()) {
        open.push(opened(next.before().next(), known, before));
      } else {
        known.put(next.each(), reading.apply(next.each()));
      }
    }
    return Objects.requireNonNull(known.get(thing));
  }

  private static <T, V> Open<T> opened(T thing, Map<T, V> known, Function<T, Iterator<T>> before) {
    return new Open<>(
        thing, known.containsKey(thing) ? Collections.emptyIterator() : before.apply(thing));
  }
}
