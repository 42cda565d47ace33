package org.dohoda.effect.party;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.effect.facts.Relations;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Succession;

/**
 * What passes of one instrument from organizations to their successors.
 *
 * @param instrument the instrument
 * @param relations the recorded successions
 */
public record Passings(InstrumentId instrument, Relations relations) {

  /** The organizations, followed by all that may come to succeed them. */
  ImmutableSet<OrganizationId> withSuccessors(Iterable<OrganizationId> organizations) {
    Set<OrganizationId> all = new LinkedHashSet<>();
    organizations.forEach(each -> addWithSuccessors(each, all));
    return ImmutableSet.copyOf(all);
  }

  private void addWithSuccessors(OrganizationId organization, Set<OrganizationId> all) {
    if (all.add(organization)) {
      for (Succession succession : relations.successionsOf(organization)) {
        if (!passed(succession).equals(Holding.NEVER)) {
          addWithSuccessors(succession.successor(), all);
        }
      }
    }
  }

  /** When an organization holds what others held first, by succession or as one of them. */
  Holding held(OrganizationId organization, Map<OrganizationId, Holding> first) {
    List<Holding> parts = new ArrayList<>();
    parts.add(received(organization, first, Set.of()));
    for (Succession succession : relations.successionsOf(organization)) {
      parts.add(Holding.not(passed(succession)));
    }
    return Holding.all(parts);
  }

  private Holding received(
      OrganizationId organization, Map<OrganizationId, Holding> first, Set<OrganizationId> after) {
    List<Holding> ways = new ArrayList<>();
    ways.add(first.getOrDefault(organization, Holding.NEVER));
    Set<OrganizationId> path =
        ImmutableSet.<OrganizationId>builder().addAll(after).add(organization).build();
    for (Succession succession : relations.successionsTo(organization)) {
      if (!path.contains(succession.predecessor())) {
        ways.add(Holding.all(received(succession.predecessor(), first, path), passed(succession)));
      }
    }
    return Holding.any(ways);
  }

  private Holding passed(Succession succession) {
    return relations.passed(succession, instrument);
  }
}
