package org.dohoda.testkit;

import com.google.common.base.Suppliers;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary of things made of many parts: it is put together once, when it is first needed, and
 * what it draws shrinks by its parts (see {@link Simpler}) rather than by the draws it came from.
 *
 * <p>jqwik finds a generator that it has seen by comparing arbitraries part by part; for large ones
 * that costs more than all the drawing. This one is equal to itself alone and keeps its generator.
 *
 * @param <T> the type of the thing
 */
final class Drawing<T> implements Arbitrary<T> {
  private final Supplier<Arbitrary<T>> parts;
  private final Function<T, Stream<T>> smaller;
  private final ConcurrentMap<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

  private Drawing(Supplier<Arbitrary<T>> parts, Function<T, Stream<T>> smaller) {
    this.parts = Suppliers.memoize(parts::get);
    this.smaller = smaller;
  }

  static <T> Drawing<T> of(Supplier<Arbitrary<T>> parts) {
    return new Drawing<>(parts, Simpler::than);
  }

  @Override
  public RandomGenerator<T> generator(int size) {
    RandomGenerator<T> known = generators.get(size);
    if (known != null) {
      return known;
    }
    RandomGenerator<T> values = parts.get().generator(size);
    RandomGenerator<T> made = random -> new Shrunk<>(values.next(random).value(), smaller);
    generators.put(size, made);
    return made;
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int size) {
    return generator(size);
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }

  @Override
  public EdgeCases<T> edgeCases(int most) {
    return EdgeCases.none();
  }
}
