package org.dohoda.effect.end;

import java.util.function.Function;
import org.dohoda.effect.facts.Anchors;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;

/**
 * The beginning from which the days of an end may count: as recorded, and if effect on signature is
 * presumed.
 *
 * @param recorded the day if nothing is presumed, with all known events
 * @param presumed the day if effect on signature is presumed, with all known events
 */
public record Begun(As recorded, As presumed) {

  /**
   * The beginning in one of both ways.
   *
   * @param start the first day in force
   * @param known the known events, this day among them
   */
  public record As(PartialDate start, KnownEvents known) {}

  /** The beginning of an instrument whose first day in force is one or, if presumed, another. */
  public static Begun of(Instrument instrument, PartialDate recorded, PartialDate presumed) {
    KnownEvents known = Anchors.of(instrument);
    return new Begun(as(recorded, known), as(presumed, known));
  }

  private static As as(PartialDate start, KnownEvents known) {
    return new As(start, known.with(Anchor.EFFECT, start));
  }

  /** What counts from the beginning, which may be another if effect on signature is presumed. */
  Holding holding(Function<As, Holding> counting) {
    Holding ifRecorded = counting.apply(recorded);
    Holding ifPresumed = counting.apply(presumed);
    return ifPresumed.equals(ifRecorded)
        ? ifRecorded
        : new Holding.Presumable(Presumption.EFFECTIVE_ON_SIGNATURE, ifPresumed, ifRecorded);
  }
}
