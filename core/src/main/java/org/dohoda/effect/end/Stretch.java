package org.dohoda.effect.end;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * One time without a gap for which something holds.
 *
 * @param begun that it has come: what it needs apart from the days, and that it has begun
 * @param from the days from which on it holds, of which the last decides
 * @param to the days up to which it holds, of which the first decides
 */
record Stretch(Holding begun, ImmutableSet<DayFact> from, ImmutableSet<DayFact> to) {
  private static final PartialDate FIRST = PartialDate.of(PartialDate.MIN_DAY);

  /** From ever and for ever, if something else holds. */
  static Stretch where(Holding holds) {
    return new Stretch(holds, ImmutableSet.of(), ImmutableSet.of());
  }

  static Stretch from(DayFact first) {
    return new Stretch(new Holding.Since(first), ImmutableSet.of(first), ImmutableSet.of());
  }

  static Stretch to(DayFact last) {
    return new Stretch(Holding.ALWAYS, ImmutableSet.of(), ImmutableSet.of(last));
  }

  /** The same days, if something else holds too. */
  Stretch given(Holding other) {
    return new Stretch(Holding.all(begun, other), from, to);
  }

  /** The last day; the last of the calendar for none. */
  PartialDate last() {
    return to.stream().map(DayFact::day).reduce(Ending.NEVER, PartialDate::earlierOf);
  }

  /** The time for which both last; empty if that certainly is none. */
  Optional<Stretch> and(Stretch other) {
    Stretch both =
        new Stretch(Holding.all(begun, other.begun), union(from, other.from), union(to, other.to));
    PartialDate last = both.last();
    PartialDate first = both.from.stream().map(DayFact::day).reduce(FIRST, PartialDate::laterOf);
    Truth empty = first.isAfter(last);
    return empty.isYes() ? Optional.empty() : Optional.of(both);
  }

  /**
   * That it has begun, and that the days which may be the wrong way round are not.
   *
   * <p>Which of two unknown days is the earlier one cannot be said by what is so on a third: that
   * is unknown for a reason of its own, which names them.
   */
  Holding come() {
    Holding come = begun;
    for (DayFact first : from) {
      for (DayFact last : to) {
        if (first.day().isAfter(last.day()).isUnknown()) {
          DayFact open = first.day().isExact() ? last : first;
          come =
              Holding.all(
                  come,
                  new Holding.Since(new DayFact(open.kind(), open.path(), PartialDate.unknown())));
        }
      }
    }
    return come;
  }

  private static ImmutableSet<DayFact> union(ImmutableSet<DayFact> a, ImmutableSet<DayFact> b) {
    return a.isEmpty() ? b : ImmutableSet.<DayFact>builder().addAll(a).addAll(b).build();
  }
}
