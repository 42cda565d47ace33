package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/** Why something does not hold on a day, as far as days of the record are the reason. */
final class Refutation {
  private final LocalDate day;
  private final ImmutableSet<Presumption> presumptions;
  private final ImmutableSet.Builder<DayFact> days = ImmutableSet.builder();

  private Refutation(LocalDate day, ImmutableSet<Presumption> presumptions) {
    this.day = day;
    this.presumptions = presumptions;
  }

  /** {@return the days that lie on the wrong side of a day, for holdings that do not hold on it} */
  static ImmutableSet<DayFact> of(
      Iterable<Holding> failing, LocalDate day, ImmutableSet<Presumption> presumptions) {
    Refutation refutation = new Refutation(day, presumptions);
    failing.forEach(each -> refutation.explain(each, Truth.NO));
    return refutation.days.build();
  }

  /** Adds the days by which something is so, or is not; none where it is something else. */
  private void explain(Holding holding, Truth is) {
    if (holding.on(day, presumptions) != is) {
      return;
    }
    if (holding instanceof Holding.Since since) {
      days.add(since.first());
    } else if (holding instanceof Holding.Until until) {
      days.add(until.last());
    } else if (holding instanceof Holding.Before before) {
      days.add(before.end());
    } else if (holding instanceof Holding.Presumable presumable) {
      boolean presumes = presumptions.contains(presumable.presumption());
      explain(presumes ? presumable.presumed() : presumable.recorded(), is);
    } else if (holding instanceof Holding.All all) {
      all.parts().forEach(part -> explain(part, is));
    } else if (holding instanceof Holding.Any any) {
      any.parts().forEach(part -> explain(part, is));
    } else if (holding instanceof Holding.Not not) {
      explain(not.other(), is.not());
    }
  }
}
