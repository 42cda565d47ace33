package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.time.Truth;

/** Generators of {@link Truth}s. */
public final class Truths {
  private Truths() {}

  /** All three truths. */
  public static Arbitrary<Truth> truths() {
    return Arbitraries.of(Truth.class);
  }
}
