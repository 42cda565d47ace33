package org.dohoda.partnership;

import static org.dohoda.internal.Arguments.check;

import org.dohoda.internal.Arguments;

/**
 * One row of the {@linkplain Transitions#TABLE transition table}: in this status, this event leads
 * to that status, or keeps it if both are the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the kind of event, never {@link EventKind#ATTESTED}
 * @param before the status before the event
 * @param after the status that the event brings or keeps
 */
public record Transition(EventKind event, PartnershipStatus before, PartnershipStatus after) {
  /**
   * Refuses an observation, which is not a transition.
   *
   * @param event the kind of event, never {@link EventKind#ATTESTED}
   * @param before the status before the event
   * @param after the status that the event brings or keeps
   */
  public Transition {
    check(event != EventKind.ATTESTED, "event", "must not be an observation", event.code());
    Arguments.notNull("before", before);
    Arguments.notNull("after", after);
  }

  /** {@return whether the event keeps the status} */
  public boolean keeps() {
    return before == after;
  }

  /** {@return whether the event begins a new episode after one that had come to an end} */
  public boolean beginsAgain() {
    return before.isFinal();
  }
}
