package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * Why something does not hold on a day, as far as days of the record are the reason.
 *
 * @param failing what does not hold on it; others are passed over
 * @param day the day
 * @param presumptions what is presumed
 */
public record Refutation(List<Holding> failing, LocalDate day, Set<Presumption> presumptions) {
  /** Of what holds, or is unknown, or fails for other reasons. */
  static final Refutation NONE = new Refutation(List.of(), LocalDate.EPOCH, Set.of());

  /** {@return the days that lie on the wrong side of the day} */
  ImmutableSet<DayFact> days() {
    ImmutableSet.Builder<DayFact> days = ImmutableSet.builder();
    failing.forEach(each -> add(each, Truth.NO, days));
    return days.build();
  }

  /** Adds the days by which something is so, or is not; none where it is something else. */
  private void add(Holding holding, Truth is, ImmutableSet.Builder<DayFact> days) {
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
      add(presumes ? presumable.presumed() : presumable.recorded(), is, days);
    } else if (holding instanceof Holding.All all) {
      all.parts().forEach(part -> add(part, is, days));
    } else if (holding instanceof Holding.Any any) {
      any.parts().forEach(part -> add(part, is, days));
    } else if (holding instanceof Holding.Not not) {
      add(not.other(), is.not(), days);
    }
  }
}
