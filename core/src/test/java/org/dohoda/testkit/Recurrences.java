package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.Recurrence;

/** Generators of {@link Recurrence}s. */
public final class Recurrences {
  private Recurrences() {}

  /** Recurrences of every kind. */
  public static Arbitrary<Recurrence> recurrences() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Recurrence.Precision.class),
                Arbitraries.integers().between(1, 12),
                DateRules.timeSpans())
            .as(Recurrence.Times::new),
        kthDays(),
        Arbitraries.just(Recurrence.regularly()));
  }

  /** Recurrences on a certain day of each unit, counted from its start or its end. */
  public static Arbitrary<Recurrence> kthDays() {
    return Arbitraries.of(CalendarUnit.class)
        .flatMap(
            unit ->
                Arbitraries.integers()
                    .between(1, unit.mostDays())
                    .flatMap(k -> Arbitraries.of(k, -k))
                    .map(k -> Recurrence.kthDayOf(unit, k)));
  }
}
