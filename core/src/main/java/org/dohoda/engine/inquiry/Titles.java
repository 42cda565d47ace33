package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.logic.Reasons;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Presumption;

/**
 * By what an organization has come to its place among the parties of an instrument: successions and
 * amendments. What has not ended the place is none of it.
 *
 * @param instrument the instrument
 * @param day the day
 * @param presumptions what is presumed
 */
record Titles(InstrumentId instrument, LocalDate day, Set<Presumption> presumptions) {

  /** The places of what has brought something about that holds on the day. */
  ImmutableSet<ModelPath> of(Holding holding) {
    if (holding instanceof Holding.Since since) {
      return place(since.first());
    } else if (holding instanceof Holding.Presumable presumable) {
      boolean presumes = presumptions.contains(presumable.presumption());
      return of(presumes ? presumable.presumed() : presumable.recorded());
    } else if (holding instanceof Holding.All all) {
      return Reasons.ofAll(all.parts().stream().map(this::of).toList());
    } else if (holding instanceof Holding.Any any) {
      return Reasons.ofAny(
          any.parts().stream()
              .filter(part -> part.on(day, presumptions).isYes())
              .map(this::of)
              .toList());
    }
    return ImmutableSet.of();
  }

  private ImmutableSet<ModelPath> place(DayFact first) {
    Optional<ModelPath> amendment =
        first.instrument().filter(each -> !each.equals(instrument)).map(Paths::instrument);
    Optional<ModelPath> succession =
        first.kind() == DayKind.RELATION_START ? first.path().parent() : Optional.empty();
    return amendment.or(() -> succession).map(ImmutableSet::of).orElse(ImmutableSet.of());
  }
}
