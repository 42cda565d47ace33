package org.dohoda.testkit;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A drawn value that shrinks by leaving parts out. The shorter its text, the smaller it is, for the
 * text is what somebody has to read.
 *
 * @param <T> the type of the value
 */
final class Shrunk<T> implements Shrinkable<T> {
  private final T value;
  private final Function<T, Stream<T>> smaller;

  Shrunk(T value, Function<T, Stream<T>> smaller) {
    this.value = value;
    this.smaller = smaller;
  }

  /**
   * Values that a seed determines and that shrink.
   *
   * @param drawn makes a value of a seed, always the same
   * @param smaller lists what a value shrinks to, the smallest first
   */
  static <T> Arbitrary<T> arbitrary(Function<Long, T> drawn, Function<T, Stream<T>> smaller) {
    return Arbitraries.fromGenerator(
        random -> new Shrunk<>(drawn.apply(random.nextLong()), smaller));
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return smaller.apply(value).map(less -> new Shrunk<>(less, smaller));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(value.toString().length());
  }
}
