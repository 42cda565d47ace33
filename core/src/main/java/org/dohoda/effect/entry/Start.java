package org.dohoda.effect.entry;

import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;

/**
 * The beginning of an instrument's effect.
 *
 * @param since the holding: in force, or applied for the time being until then
 * @param inForce that it has entered into force
 * @param recorded the first day in force if nothing is presumed
 * @param presumed the first day in force if effect on signature is presumed; lies within the
 *     recorded one
 */
public record Start(Holding since, Holding inForce, PartialDate recorded, PartialDate presumed) {
  /** The first day of what never begins. */
  static final PartialDate NO_DAY = PartialDate.of(PartialDate.MAX_DAY);

  static final Start ALWAYS = known(Holding.ALWAYS, PartialDate.of(PartialDate.MIN_DAY));

  static Start on(DayFact first) {
    return known(new Holding.Since(first), first.day());
  }

  /** A beginning of which another day holds if effect on signature is presumed. */
  static Start on(DayFact presumed, DayFact recorded) {
    if (presumed.equals(recorded)) {
      return on(recorded);
    }
    Holding since =
        new Holding.Presumable(
            Presumption.EFFECTIVE_ON_SIGNATURE,
            new Holding.Since(presumed),
            new Holding.Since(recorded));
    return new Start(since, since, recorded.day(), presumed.day());
  }

  /** The same entry into force, with an application that begins at another time. */
  Start applied(Start application) {
    return new Start(application.since, inForce, recorded, presumed);
  }

  private static Start known(Holding since, PartialDate day) {
    return new Start(since, since, day, day);
  }
}
