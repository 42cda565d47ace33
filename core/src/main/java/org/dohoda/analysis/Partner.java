package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * An organization of which a partnership is recorded, and whether it is a partner on a day.
 *
 * <p>With several partnerships it is a partner if it is one by any of them. There is at least one
 * ground. Immutable and thread-safe.
 *
 * @param organization the organization
 * @param grounds its partnerships, in the order of the register
 */
public record Partner(OrganizationId organization, ImmutableList<PartnerGround> grounds) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if there is no ground
   * @param organization the organization
   * @param grounds its partnerships, in the order of the register
   */
  public Partner {
    Arguments.notNull("organization", organization);
    Arguments.check(!grounds.isEmpty(), "grounds", "must not be empty", grounds);
  }

  /** {@return whether it has one of the statuses asked for on the day} */
  public Truth truth() {
    return Truth.any(grounds.stream().map(PartnerGround::truth));
  }
}
