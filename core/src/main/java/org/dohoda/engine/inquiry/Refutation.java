package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.logic.Reasons;
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
    return union(failing, Truth.NO);
  }

  private ImmutableSet<DayFact> union(Collection<Holding> parts, Truth is) {
    return parts.stream()
        .flatMap(part -> days(part, is).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The days by which something is so, or is not; none where it is something else. */
  private ImmutableSet<DayFact> days(Holding holding, Truth is) {
    if (holding.on(day, presumptions) != is) {
      return ImmutableSet.of();
    }
    if (holding instanceof Holding.Since since) {
      return ImmutableSet.of(since.first());
    } else if (holding instanceof Holding.Until until) {
      return ImmutableSet.of(until.last());
    } else if (holding instanceof Holding.Before before) {
      return ImmutableSet.of(before.end());
    } else if (holding instanceof Holding.Presumable presumable) {
      boolean presumes = presumptions.contains(presumable.presumption());
      return days(presumes ? presumable.presumed() : presumable.recorded(), is);
    } else if (holding instanceof Holding.All all) {
      return union(all.parts(), is);
    } else if (holding instanceof Holding.Any any) {
      return is.isYes() ? union(any.parts(), is) : ofAlternatives(any.parts());
    }
    return holding instanceof Holding.Not not ? days(not.other(), is.not()) : ImmutableSet.of();
  }

  /**
   * Why none of some alternatives holds. Those that something else has replaced are passed over
   * beside others, and so is each that fails by more than what another one fails by.
   */
  private ImmutableSet<DayFact> ofAlternatives(ImmutableList<Holding> parts) {
    List<Holding> standing = parts.stream().filter(part -> !isReplaced(part)).toList();
    List<ImmutableSet<DayFact>> reasons =
        (standing.isEmpty() ? parts : standing)
            .stream().map(part -> days(part, Truth.NO)).filter(each -> !each.isEmpty()).toList();
    return Reasons.union(Reasons.least(reasons));
  }

  /** Whether something does not hold since something else has begun, such as a later wording. */
  private boolean isReplaced(Holding holding) {
    return holding instanceof Holding.All all
        ? all.parts().stream().anyMatch(this::isReplaced)
        : holding instanceof Holding.Before && holding.on(day, presumptions).isNo();
  }
}
