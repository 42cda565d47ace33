package org.dohoda.effect.end;

import com.google.common.collect.ImmutableSet;
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
   * @param presumptions what is presumed of it
   * @param known the known events, the first day in force among them
   */
  public record As(ImmutableSet<Presumption> presumptions, KnownEvents known) {}

  /** The beginning of an instrument whose first day in force is one or, if presumed, another. */
  public static Begun of(Instrument instrument, PartialDate recorded, PartialDate presumed) {
    KnownEvents known = Anchors.of(instrument);
    return new Begun(
        new As(ImmutableSet.of(), known.with(Anchor.EFFECT, recorded)),
        new As(
            ImmutableSet.of(Presumption.EFFECTIVE_ON_SIGNATURE),
            known.with(Anchor.EFFECT, presumed)));
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
