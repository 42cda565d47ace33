package org.dohoda.kit;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** What a falsified property leaves: the value after greedy shrinking. */
final class Smallest {
  private static final int SIZE = 1000;
  private static final int SEEDS = 2000;

  private Smallest() {}

  /**
   * Looks for a value that meets a condition and shrinks it as long as something smaller meets it.
   *
   * @param values the generator
   * @param condition what falsifies the property
   */
  static <T> T of(Arbitrary<T> values, Predicate<? super T> condition) {
    Shrinkable<T> found =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> values.generator(SIZE).next(new Random(seed)))
            .filter(drawn -> condition.test(drawn.value()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no value meets the condition"));
    Optional<Shrinkable<T>> less = Optional.of(found);
    while (less.isPresent()) {
      found = less.get();
      Shrinkable<T> before = found;
      less =
          before
              .shrink()
              .filter(each -> each.distance().compareTo(before.distance()) < 0)
              .filter(each -> condition.test(each.value()))
              .findFirst();
    }
    return found.value();
  }
}
