package org.dohoda.instrument;

import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Period;

/**
 * The unit through which a party acts during a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the unit
 * @param period the days on which the party acts through it
 */
public record ThroughUnit(OrganizationId unit, Period period) {
  /**
   * Checks that the components are there.
   *
   * @param unit the unit
   * @param period the days on which the party acts through it
   */
  public ThroughUnit {
    Arguments.notNull("unit", unit);
    Arguments.notNull("period", period);
  }
}
