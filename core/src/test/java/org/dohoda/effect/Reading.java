package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.holding.Datum;
import org.dohoda.holding.Holding;
import org.dohoda.time.Truth;

/** One way in which all that is not recorded may have been: each datum is true or is not. */
record Reading(Set<Datum> truths) {

  /** Every reading of some holdings, those included that no course of events comes to. */
  static Stream<Reading> all(Collection<Holding> holdings) {
    Set<Datum> data =
        holdings.stream().flatMap(Reading::data).collect(ImmutableSet.toImmutableSet());
    return Sets.powerSet(data).stream().map(Reading::new);
  }

  /** Whether something then holds on a day for which no other day leaves it open. */
  boolean holds(Holding holding, LocalDate day) {
    if (holding instanceof Holding.NotRecorded notRecorded) {
      return truths.contains(notRecorded.datum());
    }
    if (holding instanceof Holding.Not not) {
      return !holds(not.other(), day);
    }
    if (holding instanceof Holding.All all) {
      return all.parts().stream().allMatch(part -> holds(part, day));
    }
    if (holding instanceof Holding.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, day));
    }
    Truth truth = holding.on(day, Set.of());
    assertThat(truth).as("%s on %s", holding, day).isNotEqualTo(Truth.UNKNOWN);
    return truth.isYes();
  }

  /** All that is not recorded and that something rests on. */
  static Stream<Datum> data(Holding holding) {
    return holding instanceof Holding.NotRecorded notRecorded
        ? Stream.of(notRecorded.datum())
        : parts(holding).stream().flatMap(Reading::data);
  }

  private static List<Holding> parts(Holding holding) {
    if (holding instanceof Holding.Not not) {
      return List.of(not.other());
    }
    if (holding instanceof Holding.All all) {
      return all.parts();
    }
    return holding instanceof Holding.Any any ? any.parts() : List.of();
  }
}
