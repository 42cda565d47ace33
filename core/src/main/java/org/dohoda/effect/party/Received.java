package org.dohoda.effect.party;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Succession;

/**
 * Who holds the place of a party: by what the instrument and its amendments say, or by succession.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Received {
  private final Passings passings;
  private final Seat seat;
  private final Map<OrganizationId, Holding> first;
  private final ImmutableSet<OrganizationId> reached;
  private int steps;

  Received(Passings passings, Seat seat) {
    this.passings = passings;
    this.seat = seat;
    this.first = seat.holders();
    this.reached = passings.withSuccessors(first.keySet());
  }

  /** When an organization holds it: it has it, and has not passed it on. */
  Holding by(OrganizationId organization) {
    if (!reached.contains(organization)) {
      return Holding.NEVER;
    }
    steps = 0;
    List<Holding> parts = new ArrayList<>();
    parts.add(by(organization, Set.of()));
    for (Succession succession : passings.relations().successionsOf(organization)) {
      parts.add(Holding.not(passings.passed(succession)));
    }
    return Holding.all(parts);
  }

  /** Since when an organization has had it, even if it has passed it on. */
  Holding ever(OrganizationId organization) {
    steps = 0;
    return reached.contains(organization) ? by(organization, Set.of()) : Holding.NEVER;
  }

  private Holding by(OrganizationId organization, Set<OrganizationId> after) {
    List<Holding> ways = new ArrayList<>();
    Set<OrganizationId> path =
        ImmutableSet.<OrganizationId>builder().addAll(after).add(organization).build();
    for (Succession succession : passings.relations().successionsTo(organization)) {
      OrganizationId predecessor = succession.predecessor();
      if (reached.contains(predecessor) && !path.contains(predecessor)) {
        ways.add(Holding.all(before(predecessor, path), passings.passed(succession)));
      }
    }
    return Holding.any(
        first.getOrDefault(organization, Holding.NEVER),
        Holding.all(Holding.any(ways), Holding.not(seat.passedFrom(organization))));
  }

  private Holding before(OrganizationId predecessor, Set<OrganizationId> path) {
    steps++;
    return path.size() > Beyond.LONGEST || steps > Beyond.MOST_STEPS
        ? Beyond.holding(Paths.organization(predecessor))
        : by(predecessor, path);
  }
}
