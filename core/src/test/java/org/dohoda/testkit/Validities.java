package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.time.Period;
import org.dohoda.time.Validity;

/** Generators of {@link Validity}s. */
public final class Validities {
  private Validities() {}

  /** Validities of periods and of arbitrary truths over time. */
  public static Arbitrary<Validity> validities() {
    return Arbitraries.oneOf(
        Periods.periods().map(Period::validity),
        Timelines.timelines(Truths.truths()).map(Validity::of));
  }
}
