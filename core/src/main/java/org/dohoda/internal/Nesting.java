package org.dohoda.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How deep things may stand in one another, such as conditions in conditions.
 *
 * <p>No paper comes near the bounds. They are there so that equality, texts and answers, which all
 * go from part to part, never run out of stack, nor without end.
 */
public final class Nesting {
  /** The most levels, the outermost counted. */
  public static final int DEEPEST = 100;

  /** The most parts of all levels together. */
  public static final int MOST = 10_000;

  private Nesting() {}

  /**
   * Refuses what is made of these parts if it goes too deep, or has too many parts in all.
   *
   * @param argument the name of the parts
   * @param parts the parts
   * @param partsOf the parts of a part; none if it is not made of others
   */
  public static <T> void check(
      String argument, List<? extends T> parts, Function<T, ? extends List<? extends T>> partsOf) {
    List<? extends T> level = parts;
    int depth = 1;
    int count = 0;
    while (!level.isEmpty()) {
      depth++;
      count += level.size();
      Arguments.check(
          depth <= DEEPEST, argument, "must stand in one another at most 100 deep", depth);
      Arguments.check(count <= MOST, argument, "must have at most 10000 parts in all", count);
      level = next(level, partsOf);
    }
  }

  private static <T> List<T> next(
      List<? extends T> level, Function<T, ? extends List<? extends T>> partsOf) {
    List<T> next = new ArrayList<>(0);
    for (T each : level) {
      next.addAll(partsOf.apply(each));
    }
    return next;
  }
}
