package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.dohoda.internal.Arguments;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.time.Truth;

/**
 * Who certainly is a partner on a day, who possibly, and who certainly not.
 *
 * <p>An organization without a recorded partnership is in none of the three lists: nothing is known
 * of it. Counts that a source attests stand beside the lists and change none of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param statuses the statuses that were asked for
 * @param partners all organizations with a recorded partnership, in the order of the register
 * @param attested the counts of partners in just these statuses that a source attests for the day,
 *     or possibly for it
 */
public record PartnersOnDay(
    LocalDate day,
    ImmutableSet<PartnershipStatus> statuses,
    ImmutableList<Partner> partners,
    ImmutableList<AttestedCount> attested) {
  /**
   * Refuses null.
   *
   * @param day the day
   * @param statuses the statuses that were asked for
   * @param partners all organizations with a recorded partnership, in the order of the register
   * @param attested the counts of partners in just these statuses that a source attests for the
   *     day, or possibly for it
   */
  public PartnersOnDay {
    Arguments.notNull("day", day);
    Arguments.notNull("statuses", statuses);
    Arguments.notNull("partners", partners);
    Arguments.notNull("attested", attested);
  }

  /** {@return the partners that certainly have one of the statuses on the day} */
  public ImmutableList<Partner> certain() {
    return with(Truth.YES);
  }

  /** {@return the partners that possibly have one of the statuses on the day, and not certainly} */
  public ImmutableList<Partner> possibleOnly() {
    return with(Truth.UNKNOWN);
  }

  /** {@return the partners that certainly have none of the statuses on the day} */
  public ImmutableList<Partner> excluded() {
    return with(Truth.NO);
  }

  private ImmutableList<Partner> with(Truth truth) {
    return partners.stream()
        .filter(partner -> partner.truth() == truth)
        .collect(ImmutableList.toImmutableList());
  }
}
