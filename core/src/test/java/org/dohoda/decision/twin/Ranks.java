package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/** The ranks of rules: those of the instruments in which they stand. */
record Ranks(Matter matter, World world) {

  /** {@return whether one rule has at least the rank of another} */
  Truth isAtLeast(RuleVersion one, RuleVersion other) {
    InstrumentId first = one.ranked(matter.register());
    InstrumentId second = other.ranked(matter.register());
    if (first.equals(second)) {
      return Truth.YES;
    }
    return rank(first, high -> rank(second, low -> Truth.of(high.compareTo(low) >= 0)));
  }

  private Truth rank(InstrumentId id, Function<Authority, Truth> holds) {
    Optional<Instrument> instrument = matter.register().instrument(id);
    Optional<Authority> recorded = instrument.flatMap(Instrument::authority);
    if (recorded.isPresent()) {
      return holds.apply(recorded.get());
    }
    ModelPath path = Matter.path("instruments", id);
    Datum datum =
        instrument.isPresent()
            ? new Datum(DatumKind.AUTHORITY, path.member("authority"))
            : new Datum(DatumKind.ELEMENT, path);
    return world.cases(
        new Unknown.Missing(datum, DatumKind.AUTHORITY, ImmutableList.copyOf(Authority.values())),
        value -> holds.apply((Authority) value));
  }
}
