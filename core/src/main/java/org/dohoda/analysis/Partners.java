package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.internal.Arguments;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Programme;
import org.dohoda.register.CooperationRegister;

/**
 * The partners of an organization, or those under a programme, by the partnerships that are
 * recorded. With whom memoranda bind it, {@link Agreements} tells.
 *
 * <p>Nothing is presumed: a partnership with a recorded start and no recorded end is possible after
 * its start, not certain. Immutable and thread-safe.
 */
public final class Partners {
  private final ImmutableListMultimap<OrganizationId, Partnership> partnerships;
  private final ImmutableList<AttestedCount> counts;

  private Partners(
      ImmutableListMultimap<OrganizationId, Partnership> partnerships,
      ImmutableList<AttestedCount> counts) {
    this.partnerships = partnerships;
    this.counts = counts;
  }

  /**
   * {@return the partners of an organization}
   *
   * @param register the register
   * @param organization whose partners; none are found if it is in no partnership
   */
  public static Partners of(CooperationRegister register, OrganizationId organization) {
    Arguments.notNull("organization", organization);
    ImmutableList<Partnership> joined =
        register.partnerships().stream()
            .filter(partnership -> partnership.parties().contains(organization))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<AttestedCount> counts =
        register.attestedCounts().stream()
            .filter(count -> whose(register, count).equals(Optional.of(organization)))
            .collect(ImmutableList.toImmutableList());
    return new Partners(byPartner(joined, Optional.of(organization)), counts);
  }

  /**
   * {@return the partners under a programme; the organization that runs it, where recorded, is not
   * one of them}
   *
   * @param register the register
   * @param programme the programme; no partners are found if no partnership names it
   */
  public static Partners under(CooperationRegister register, ProgrammeId programme) {
    Arguments.notNull("programme", programme);
    ImmutableList<Partnership> joined =
        register.partnerships().stream()
            .filter(partnership -> partnership.programme().equals(Optional.of(programme)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<AttestedCount> counts =
        register.attestedCounts().stream()
            .filter(count -> count.programme().equals(Optional.of(programme)))
            .collect(ImmutableList.toImmutableList());
    return new Partners(
        byPartner(joined, register.programme(programme).map(Programme::runBy)), counts);
  }

  private static Optional<OrganizationId> whose(CooperationRegister register, AttestedCount count) {
    return count
        .partner()
        .or(() -> count.programme().flatMap(register::programme).map(Programme::runBy));
  }

  private static ImmutableListMultimap<OrganizationId, Partnership> byPartner(
      ImmutableList<Partnership> partnerships, Optional<OrganizationId> self) {
    ImmutableListMultimap.Builder<OrganizationId, Partnership> result =
        ImmutableListMultimap.builder();
    for (Partnership partnership : partnerships) {
      for (OrganizationId party : partnership.parties()) {
        if (!self.equals(Optional.of(party))) {
          result.put(party, partnership);
        }
      }
    }
    return result.build();
  }

  /**
   * {@return which partners have one of these statuses on a day}
   *
   * @param day the day
   * @param statuses the statuses, at least one
   * @throws IllegalArgumentException if there is no status
   */
  public PartnersOnDay on(LocalDate day, Set<PartnershipStatus> statuses) {
    ImmutableSet<PartnershipStatus> wanted = ImmutableSet.copyOf(statuses);
    Arguments.check(!wanted.isEmpty(), "statuses", "must not be empty", wanted);
    ImmutableList<Partner> partners =
        Multimaps.asMap(partnerships).entrySet().stream()
            .map(
                entry ->
                    new Partner(
                        entry.getKey(),
                        entry.getValue().stream()
                            .map(partnership -> ground(partnership, day, wanted))
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<AttestedCount> attested =
        counts.stream()
            .filter(count -> count.statuses().equals(wanted) && !count.on().isOn(day).isNo())
            .collect(ImmutableList.toImmutableList());
    return new PartnersOnDay(day, wanted, partners, attested);
  }

  private static PartnerGround ground(
      Partnership partnership, LocalDate day, ImmutableSet<PartnershipStatus> statuses) {
    return new PartnerGround(
        partnership.id(),
        partnership.validity(statuses).on(day),
        partnership.possibleOn(day),
        partnership.grounds(day));
  }
}
