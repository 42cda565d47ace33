package org.dohoda.effect.end;

import java.util.Optional;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/**
 * An end that an event brings about: notice, or an end that is recorded as having come.
 *
 * @param event the event
 * @param path where the event is recorded
 * @param forAll whether it ends the instrument for all parties; unknown if that depends on the
 *     provision that was used
 * @param stated whether the last day is recorded or follows from a provision
 * @param ending the end
 */
public record EarlyEnd(
    InstrumentEvent event, ModelPath path, Truth forAll, boolean stated, Ending ending) {
  /** Whether it is recorded as having come, and not only announced. */
  public boolean isRecorded() {
    return event.type() == InstrumentEvent.Type.TERMINATED;
  }

  /** That it does not end the instrument for all, where that is not known. */
  Holding notForAll() {
    return new Holding.NotRecorded(new Datum(DatumKind.ELEMENT, path.member("reach")));
  }

  public Optional<OrganizationId> party() {
    return event.party();
  }
}
