package org.dohoda.effect.party;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.effect.facts.Relations;
import org.dohoda.effect.facts.Turn;
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

  /** An organization, followed by all that may come to succeed it. */
  public ImmutableSet<OrganizationId> withSuccessors(OrganizationId organization) {
    return withSuccessors(ImmutableSet.of(organization));
  }

  /** The organizations, followed by all that may come to succeed them. */
  ImmutableSet<OrganizationId> withSuccessors(Iterable<OrganizationId> organizations) {
    Set<OrganizationId> all = new LinkedHashSet<>();
    Deque<Iterator<OrganizationId>> open = new ArrayDeque<>();
    open.push(organizations.iterator());
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
      } else {
        OrganizationId each = open.element().next();
        if (all.add(each)) {
          open.push(successors(each).iterator());
        }
      }
    }
    return ImmutableSet.copyOf(all);
  }

  private Stream<OrganizationId> successors(OrganizationId organization) {
    return relations.successionsOf(organization).stream()
        .filter(succession -> !passed(succession).equals(Holding.NEVER))
        .map(Succession::successor);
  }

  /** The day of a succession, against others. */
  Turn turn(Succession succession) {
    return relations.turn(succession);
  }

  /** When the instrument has passed by a succession. */
  Holding passed(Succession succession) {
    return relations.passed(succession, instrument);
  }

  /** When the instrument has passed by any succession of an organization. */
  Holding passedFrom(OrganizationId organization) {
    return Holding.any(relations.successionsOf(organization).stream().map(this::passed).toList());
  }
}
