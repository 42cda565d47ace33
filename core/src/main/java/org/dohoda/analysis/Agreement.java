package org.dohoda.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * A memorandum that binds an organization on a day, or may, and with whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param memorandum the memorandum
 * @param day the day
 * @param truth whether it is in effect for the organization: yes or unknown
 * @param others every other organization that it binds together with this one, or may, in its order
 * @param ground what the truth rests on: when it is in effect for the organization, with the days
 *     and data that say so or are missing
 */
public record Agreement(
    InstrumentId memorandum,
    LocalDate day,
    Truth truth,
    ImmutableMap<OrganizationId, Truth> others,
    Holding ground) {
  /**
   * Checks the components.
   *
   * @param memorandum the memorandum
   * @param day the day
   * @param truth whether it is in effect for the organization: yes or unknown
   * @param others every other organization that it binds together with this one, or may
   * @param ground what the truth rests on
   * @throws IllegalArgumentException if a truth is no
   */
  public Agreement {
    Arguments.notNull("memorandum", memorandum);
    Arguments.notNull("day", day);
    Arguments.notNull("truth", truth);
    Arguments.check(!truth.isNo(), "truth", "must be yes or unknown", truth);
    Arguments.notNull("others", others);
    Arguments.check(!others.containsValue(Truth.NO), "others", "must be yes or unknown", others);
    Arguments.notNull("ground", ground);
  }

  /** {@return those with whom it certainly is in effect, in its order} */
  public ImmutableSet<OrganizationId> certainOthers() {
    return ImmutableSet.copyOf(Maps.filterValues(others, Truth::isYes).keySet());
  }
}
