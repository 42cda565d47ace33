package org.dohoda.validation.rules;

import java.util.Optional;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;

/** When the terms of an instrument end, as far as its recorded facts settle that. */
final class Terms {
  private Terms() {}

  /** The last day by a term that nothing renews and no condition changes. */
  static Optional<PartialDate> end(Term term, Instrument instrument) {
    return term.renewal().isEmpty() && term.condition().isEmpty()
        ? agreedEnd(term, instrument)
        : Optional.empty();
  }

  private static Optional<PartialDate> agreedEnd(Term term, Instrument instrument) {
    return term.lasting() instanceof Lasting.Until until
        ? day(until.lastDay(), instrument)
        : Optional.empty();
  }

  /**
   * Whether two terms that hold together say what cannot both be: one ends on another day than the
   * other, or never, or outside the bounds of the other.
   */
  static boolean contradict(Term one, Term other, Instrument instrument) {
    if (one.condition().isPresent() || other.condition().isPresent()) {
      return false;
    }
    Optional<PartialDate> end = agreedEnd(one, instrument);
    Optional<PartialDate> otherEnd = agreedEnd(other, instrument);
    return isForEver(one, other)
        || isForEver(other, one)
        || areApart(end, otherEnd)
        || isOutside(end, other, instrument)
        || isOutside(otherEnd, one, instrument);
  }

  private static boolean isForEver(Term one, Term other) {
    return one.lasting() instanceof Lasting.Indefinitely
        && other.lasting() instanceof Lasting.Until
        && other.renewal().isEmpty();
  }

  private static boolean areApart(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent() && one.get().intersection(other.get()).isEmpty();
  }

  private static boolean isOutside(Optional<PartialDate> end, Term bounds, Instrument instrument) {
    return Times.before(end, day(bounds.minimum(), instrument))
        || (bounds.renewal().isEmpty() && Times.before(day(bounds.maximum(), instrument), end));
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
