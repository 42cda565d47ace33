package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;

/** Generators of lists that say whether they are complete. */
public final class Listeds {
  private Listeds() {}

  /** Lists of up to five of the given items, of every openness. */
  public static <T> Arbitrary<Listed<T>> listeds(Arbitrary<T> items) {
    Arbitrary<Listed<T>> some =
        Combinators.combine(Arbitraries.of(Openness.class), items.set().ofMinSize(1).ofMaxSize(5))
            .as((openness, set) -> Listed.of(openness, set));
    return Arbitraries.frequencyOf(
        Tuple.of(9, some), Tuple.of(1, Arbitraries.create(Listed::<T>closedNone)));
  }
}
