package org.dohoda.validation.compare;

import java.util.Optional;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;

/** When the terms of an instrument end, as far as its recorded facts settle that. */
public final class Terms {
  private Terms() {}

  /** The last day by a term that nothing renews and no condition changes. */
  public static Optional<PartialDate> end(Term term, Instrument instrument) {
    return term.renewal().isEmpty() && term.condition().isEmpty()
        ? agreedEnd(term, instrument)
        : Optional.empty();
  }

  /**
   * Whether something that lasts so long may certainly be over before a day: not if it lasts
   * without a bound, or up to a day that is known not to lie before it.
   */
  public static boolean mayBeOverBefore(PartialDate day, Term term, Instrument instrument) {
    boolean byItself =
        term.lasting() instanceof Lasting.Until until
            ? mayBeBefore(until.lastDay(), day, instrument)
            : term.lasting() instanceof Lasting.AtMost most
                && mayBeBefore(most.notAfter(), day, instrument);
    return byItself
        || term.maximum().filter(rule -> mayBeBefore(rule, day, instrument)).isPresent();
  }

  private static boolean mayBeBefore(DateRule rule, PartialDate day, Instrument instrument) {
    return rule.resolve(events(instrument), Optional.empty())
        .day()
        .map(end -> !end.isBefore(day).isNo())
        .orElse(true);
  }

  /** The last day by a term, or the latest that it can be. */
  private static Optional<PartialDate> agreedEnd(Term term, Instrument instrument) {
    return atMost(term, instrument).or(() -> exactEnd(term, instrument));
  }

  private static Optional<PartialDate> exactEnd(Term term, Instrument instrument) {
    return term.lasting() instanceof Lasting.Until until
        ? day(until.lastDay(), instrument)
        : Optional.empty();
  }

  /**
   * Whether two terms that hold together say what cannot both be: one ends on another day than the
   * other, or never, or outside the bounds of the other.
   */
  public static boolean contradict(Term one, Term other, Instrument instrument) {
    if (one.condition().isPresent() || other.condition().isPresent()) {
      return false;
    }
    Optional<PartialDate> end = exactEnd(one, instrument);
    Optional<PartialDate> otherEnd = exactEnd(other, instrument);
    return isForEver(one, other)
        || isForEver(other, one)
        || areApart(end, otherEnd)
        || isOutside(one, other, instrument)
        || isOutside(other, one, instrument);
  }

  private static boolean isForEver(Term one, Term other) {
    boolean ends =
        other.lasting() instanceof Lasting.Until || other.lasting() instanceof Lasting.AtMost;
    return one.lasting() instanceof Lasting.Indefinitely && ends && other.renewal().isEmpty();
  }

  private static boolean areApart(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent() && one.get().intersection(other.get()).isEmpty();
  }

  /**
   * Whether a term that nothing renews is over before another can end, or goes on when it must have
   * ended.
   */
  private static boolean isOutside(Term term, Term bounds, Instrument instrument) {
    Optional<PartialDate> latest =
        term.renewal().isEmpty() ? agreedEnd(term, instrument) : Optional.empty();
    Optional<PartialDate> earliest = atLeast(term, instrument).or(() -> exactEnd(term, instrument));
    boolean renewed = bounds.renewal().isPresent();
    return Times.before(latest, day(bounds.minimum(), instrument))
        || Times.before(latest, atLeast(bounds, instrument))
        || (!renewed && Times.before(day(bounds.maximum(), instrument), earliest))
        || (!renewed && Times.before(atMost(bounds, instrument), earliest));
  }

  private static Optional<PartialDate> atLeast(Term term, Instrument instrument) {
    return term.lasting() instanceof Lasting.AtLeast atLeast
        ? day(atLeast.notBefore(), instrument)
        : Optional.empty();
  }

  private static Optional<PartialDate> atMost(Term term, Instrument instrument) {
    return term.lasting() instanceof Lasting.AtMost atMost
        ? day(atMost.notAfter(), instrument)
        : Optional.empty();
  }

  private static Optional<PartialDate> day(Optional<DateRule> rule, Instrument instrument) {
    return rule.flatMap(each -> day(each, instrument));
  }

  private static Optional<PartialDate> day(DateRule rule, Instrument instrument) {
    return rule instanceof DateRule.Fixed fixed
        ? Optional.of(fixed.date())
        : Times.resolved(rule, events(instrument));
  }

  private static KnownEvents events(Instrument instrument) {
    return instrument instanceof Memorandum memorandum
        ? Facts.events(memorandum)
        : KnownEvents.none();
  }
}
