package org.dohoda.testkit;

import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.time.Timeline;

/** Generators of {@link Timeline}s. */
public final class Timelines {
  private Timelines() {}

  /** Timelines of the given values, as {@link #timelines(Arbitrary)} draws them. */
  public static <V> Arbitrary<Timeline<V>> timelinesOf(Collection<V> values) {
    return timelines(Arbitraries.of(values));
  }

  /** Timelines with up to eight changes; neighbouring values may be drawn equal. */
  public static <V> Arbitrary<Timeline<V>> timelines(Arbitrary<V> values) {
    return Combinators.combine(
            values, LocalDates.localDates().set().ofMaxSize(8), values.list().ofSize(8))
        .as(
            (initial, days, later) -> {
              Timeline.Builder<V> timeline = Timeline.builder(initial);
              int next = 0;
              for (var day : days.stream().sorted().toList()) {
                timeline.change(day, later.get(next++));
              }
              return timeline.build();
            });
  }
}
