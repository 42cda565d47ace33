package org.dohoda.effect.party;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;

/**
 * Whether two places of an agreement have two holders: one that took the place of another party and
 * is a party itself holds both, and makes no agreement with itself.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Apart {
  private final ImmutableList<Received> places;
  private final Set<Integer> shared = new HashSet<>();
  private final Table<Integer, Integer, Holding> known = HashBasedTable.create();

  Apart(ImmutableList<Received> places) {
    this.places = places;
    SetMultimap<OrganizationId, Integer> byHolder = HashMultimap.create();
    for (int i = 0; i < places.size(); i++) {
      for (OrganizationId holder : places.get(i).reached()) {
        byHolder.put(holder, i);
      }
    }
    byHolder.asMap().values().stream().filter(all -> all.size() > 1).forEach(shared::addAll);
  }

  /** Whether nobody can ever hold a place and another one. */
  boolean isFromAll(int place) {
    return !shared.contains(place);
  }

  /** That two places are not both held by one alone. */
  Holding of(int one, int other) {
    if (isFromAll(one) || isFromAll(other)) {
      return Holding.ALWAYS;
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    Holding holding = known.get(first, second);
    if (holding == null) {
      holding = apart(places.get(first), places.get(second));
      known.put(first, second, holding);
    }
    return holding;
  }

  private static Holding apart(Received one, Received other) {
    List<Holding> both = new ArrayList<>();
    for (OrganizationId holder : Sets.intersection(one.reached(), other.reached())) {
      both.add(Holding.all(one.by(holder), other.by(holder)));
    }
    Holding same = Holding.any(both);
    return one.branches() || other.branches()
        ? Holding.any(Holding.not(same), anotherHolder(one, other))
        : Holding.not(same);
  }

  /** That two who are not the same hold the places, where several may hold one. */
  private static Holding anotherHolder(Received one, Received other) {
    if ((long) one.reached().size() * other.reached().size() > Beyond.MOST_STEPS) {
      return Beyond.holding(Paths.organization(one.reached().iterator().next()));
    }
    List<Holding> ways = new ArrayList<>();
    for (OrganizationId first : one.reached()) {
      for (OrganizationId second : other.reached()) {
        if (!first.equals(second)) {
          ways.add(Holding.all(one.by(first), other.by(second)));
        }
      }
    }
    return Holding.any(ways);
  }
}
