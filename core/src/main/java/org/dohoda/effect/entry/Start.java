package org.dohoda.effect.entry;

import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.time.PartialDate;

/**
 * The beginning of an instrument's effect.
 *
 * @param since the holding
 * @param recorded the first day if nothing is presumed
 * @param presumed the first day if effect on signature is presumed; lies within the recorded one
 */
public record Start(Holding since, PartialDate recorded, PartialDate presumed) {
  static final Start ALWAYS = known(Holding.ALWAYS, PartialDate.of(PartialDate.MIN_DAY));

  static Start on(DayFact first) {
    return known(new Holding.Since(first), first.day());
  }

  private static Start known(Holding since, PartialDate day) {
    return new Start(since, day, day);
  }
}
