package org.dohoda.effect.end;

import java.time.LocalDate;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;

/**
 * The end of something.
 *
 * @param until the holding
 */
public record Ending(Holding until) {
  /** The last day of what has no end. */
  static final PartialDate NEVER = PartialDate.of(PartialDate.MAX_DAY);

  /** There is no end. */
  static final Ending NONE = new Ending(Holding.ALWAYS);

  /** That an end which should have come has not come: nobody can tell. */
  static Holding open(ModelPath instrument) {
    PartialDate unknown = PartialDate.unknown();
    return on(new DayFact(DayKind.EFFECT_END, instrument.member("end"), unknown)).until();
  }

  /** The last day of what does not end before a day. */
  static PartialDate notBefore(PartialDate bound) {
    return PartialDate.notBefore(bound.earliest());
  }

  /** The last day of what ends on a day at the latest, and not before another if both can be. */
  static PartialDate notAfter(LocalDate floor, PartialDate bound) {
    LocalDate latest = bound.latest();
    return PartialDate.between(floor.isAfter(latest) ? latest : floor, latest);
  }

  static Ending on(DayFact last) {
    return last.day().equals(NEVER) ? NONE : new Ending(new Holding.Until(last));
  }

  /** An end of which another day may be presumed, since what has no recorded end lasts. */
  static Ending on(DayFact last, DayFact presumed) {
    return new Ending(
        new Holding.Presumable(
            Presumption.CONTINUES, on(presumed).until(), new Holding.Until(last)));
  }

  /** Whichever of both comes first. */
  Ending and(Ending other) {
    return new Ending(Holding.all(until, other.until));
  }

  /** This, and if something is not so, whichever of both comes first. */
  Ending andUnless(Holding not, Ending other) {
    return new Ending(Holding.all(until, Holding.any(not, other.until)));
  }
}
