package org.dohoda.effect.facts;

import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;

/** The day on which something begins and the last one on which it holds, as far as known. */
public record Range(PartialDate first, PartialDate last) {

  /** The range, given that the thing held on each of the days; what contradicts it is left out. */
  public Range attested(Iterable<Attestation> attestations) {
    Range range = this;
    for (Attestation attestation : attestations) {
      if (admits(attestation.on())) {
        range = range.attestedOn(attestation.on());
      }
    }
    return range;
  }

  /** One of two days, of which it is not said which. */
  public static PartialDate either(PartialDate a, PartialDate b) {
    return PartialDate.between(
        PartialDate.earlierOf(a, b).earliest(), PartialDate.laterOf(a, b).latest());
  }

  private boolean admits(PartialDate day) {
    return !day.latest().isBefore(first.earliest()) && !day.earliest().isAfter(last.latest());
  }

  private Range attestedOn(PartialDate day) {
    return new Range(
        PartialDate.between(first.earliest(), PartialDate.earlierOf(first, day).latest()),
        PartialDate.between(PartialDate.laterOf(last, day).earliest(), last.latest()));
  }
}
