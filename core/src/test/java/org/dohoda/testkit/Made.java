package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ListArbitrary;

/**
 * A value in the making: a builder and what is drawn for each of its attributes.
 *
 * @param <B> the type of the builder
 */
final class Made<B> {
  private static final double OPTIONAL = 0.3;
  private static final double USUAL = 0.75;
  private static final int FEW = 2;
  private static final int MANY = 12;

  /** One time of twenty any number, else few. */
  private static final RandomDistribution MOSTLY_FEW =
      (size, min, max, center) ->
          random ->
              BigInteger.valueOf(
                  random.nextInt(1 + (random.nextInt(20) == 0 ? max.intValue() : FEW)));

  private final BuilderCombinator<B> combinator;

  private Made(BuilderCombinator<B> combinator) {
    this.combinator = combinator;
  }

  static <B> Made<B> by(Supplier<B> builder) {
    return new Made<>(Builders.withBuilder(builder));
  }

  /** An attribute that is always set. */
  <T> Made<B> with(Arbitrary<T> values, BiFunction<B, T, B> set) {
    return new Made<>(combinator.use(values).in(set));
  }

  /** An attribute that is mostly set. */
  <T> Made<B> usually(Arbitrary<T> values, BiFunction<B, T, B> set) {
    return new Made<>(combinator.use(values).withProbability(USUAL).in(set));
  }

  /** An attribute that is set now and then. */
  <T> Made<B> maybe(Arbitrary<T> values, BiFunction<B, T, B> set) {
    return new Made<>(combinator.use(values).withProbability(OPTIONAL).in(set));
  }

  /** An attribute that holds none, one or two, now and then up to twelve, each once. */
  <T> Made<B> few(Arbitrary<T> values, BiFunction<B, Set<T>, B> add) {
    return with(some(values).map(ImmutableSet::copyOf), add);
  }

  /** An attribute that holds none, one or two, now and then up to twelve, in some order. */
  <T> Made<B> several(Arbitrary<T> values, BiFunction<B, List<T>, B> add) {
    return with(some(values), add);
  }

  private static <T> ListArbitrary<T> some(Arbitrary<T> values) {
    return values.list().ofMaxSize(MANY).withSizeDistribution(MOSTLY_FEW);
  }

  /** What is drawn so far, for more to be set. */
  Arbitrary<B> builders() {
    return combinator.build(builder -> builder);
  }

  <T> Arbitrary<T> as(Function<B, T> build) {
    return Drawing.of(
        () ->
            combinator
                .build(builder -> made(builder, build))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow));
  }

  /** Nothing where the type refuses what was drawn, such as a seat that nobody has. */
  private static <B, T> Optional<T> made(B builder, Function<B, T> build) {
    try {
      return Optional.of(build.apply(builder));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
