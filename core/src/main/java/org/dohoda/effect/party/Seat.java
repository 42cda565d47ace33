package org.dohoda.effect.party;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;

/**
 * The place of one party in an agreement, which a successor takes over.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class Seat {
  private final List<Holding> during = new ArrayList<>();
  private final Map<OrganizationId, Holding> holders = new LinkedHashMap<>();
  private OrganizationId holder;
  private boolean left;
  private boolean ended;

  Seat(OrganizationId holder, Holding since) {
    this.holder = holder;
    during.add(since);
    holders.put(holder, Holding.ALWAYS);
  }

  /** Whether an organization is the last one known to hold it and has not left. */
  boolean isHeldBy(OrganizationId organization) {
    return !left && holder.equals(organization);
  }

  /** Whether an end of it is recorded. */
  boolean hasEnd() {
    return ended;
  }

  /** Ends it where a holding ends, if it did not end before. */
  void ends(Holding until) {
    ended = true;
    during.add(until);
  }

  /** Ends it as {@link #ends}, by an amendment after which nobody holds it. */
  void leaves(Holding until) {
    left = true;
    ends(until);
  }

  /** Passes it to another organization. */
  void passes(OrganizationId successor, Holding since) {
    holders.computeIfPresent(holder, (key, held) -> Holding.all(held, Holding.not(since)));
    holders.merge(successor, since, Holding::any);
    holder = successor;
  }

  /** When somebody is bound as this party. */
  Holding during() {
    return Holding.all(during);
  }

  /** When each organization holds it, as far as the instrument and its amendments say. */
  ImmutableMap<OrganizationId, Holding> holders() {
    return ImmutableMap.copyOf(holders);
  }
}
