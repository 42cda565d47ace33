package org.dohoda.effect.end;

import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;

/**
 * An end that an event brings about: notice, or an end that is recorded as having come.
 *
 * @param event the event
 * @param path where the event is recorded
 * @param forAll whether it ends the instrument for all parties
 * @param stated whether the last day is recorded or follows from a provision
 * @param ending the end
 */
public record EarlyEnd(
    InstrumentEvent event, ModelPath path, boolean forAll, boolean stated, Ending ending) {
  /** Whether it is recorded as having come, and not only announced. */
  public boolean isRecorded() {
    return event.type() == InstrumentEvent.Type.TERMINATED;
  }

  public Optional<OrganizationId> party() {
    return event.party();
  }
}
