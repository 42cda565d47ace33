package org.dohoda.engine;

import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;

/**
 * A right that somebody at least possibly has in a body.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization the organization whose representatives have it
 * @param body the body
 * @param forItems whether it is for items of the agenda alone, and the ruling one on such an item
 * @param ruling the ruling, which names the right
 */
public record Grant(OrganizationId organization, BodyId body, boolean forItems, Ruling ruling) {
  /**
   * Checks that the components are there.
   *
   * @param organization the organization whose representatives have it
   * @param body the body
   * @param forItems whether it is for items of the agenda alone
   * @param ruling the ruling, which names the right
   */
  public Grant {
    Arguments.notNull("organization", organization);
    Arguments.notNull("body", body);
    Arguments.notNull("ruling", ruling);
  }
}
