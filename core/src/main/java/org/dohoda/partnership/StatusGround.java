package org.dohoda.partnership;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;

/**
 * What some possible statuses of a day rest on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis how the statuses follow
 * @param statuses the statuses that follow; at least one
 * @param event the path of the event, from the partnership; empty if nothing is recorded
 */
public record StatusGround(
    Basis basis, ImmutableSet<PartnershipStatus> statuses, Optional<ModelPath> event) {
  /**
   * Refuses null.
   *
   * @param basis how the statuses follow
   * @param statuses the statuses that follow; at least one
   * @param event the path of the event, from the partnership; empty if nothing is recorded
   */
  public StatusGround {
    Arguments.notNull("basis", basis);
    Arguments.notNull("statuses", statuses);
    Arguments.notNull("event", event);
  }

  /** How statuses follow from a record. */
  public enum Basis {
    /** Nothing at all is recorded: any status is possible. */
    NOTHING_RECORDED,
    /** The day may lie before this event, the first on record. */
    BEFORE,
    /** This event may have brought, kept or shown the status. */
    EVENT,
    /** The status may have changed since this event without a record. */
    UNRECORDED_CHANGE
  }
}
