package org.dohoda.effect.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.wording.Slot;
import org.dohoda.holding.Datum;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.Problem;

/**
 * Whom an instrument binds, and when.
 *
 * @param whole when it is in effect as a whole
 * @param byParty the place of each organization that ever is a party
 * @param problems changes of parties that do not apply, by amendment
 * @param late amendments that come when all is over
 */
public record Binding(
    Holding whole,
    ImmutableMap<OrganizationId, Place> byParty,
    ImmutableListMultimap<Applied, Problem> problems,
    ImmutableList<Problem> late) {

  /** What holds whichever of several holds: one for each order of the amendments. */
  public static Binding oneOf(ImmutableList<Slot.Version<Binding>> orders) {
    Binding first = orders.get(0).value();
    if (orders.size() == 1) {
      return first;
    }
    ImmutableMap.Builder<OrganizationId, Place> byParty = ImmutableMap.builder();
    for (OrganizationId party : parties(orders)) {
      byParty.put(
          party, Place.on(orders, binding -> binding.byParty.getOrDefault(party, Place.NONE)));
    }
    return new Binding(
        Slot.on(orders, Binding::whole),
        byParty.buildOrThrow(),
        first.problems.entries().stream()
            .filter(
                found ->
                    orders.stream()
                        .allMatch(
                            each ->
                                each.value()
                                    .problems
                                    .containsEntry(found.getKey(), found.getValue())))
            .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue)),
        first.late.stream()
            .filter(found -> orders.stream().allMatch(each -> each.value().late.contains(found)))
            .collect(toImmutableList()));
  }

  /** This, if nothing can be told of the parties. */
  public Binding notTold(Datum datum, Set<OrganizationId> parties) {
    Holding notRecorded = new Holding.NotRecorded(datum);
    Set<OrganizationId> all = new LinkedHashSet<>(byParty.keySet());
    all.addAll(parties);
    return new Binding(
        notRecorded,
        ImmutableMap.copyOf(Maps.asMap(all, party -> Place.notTold(notRecorded))),
        ImmutableListMultimap.of(),
        late);
  }

  private static Set<OrganizationId> parties(List<Slot.Version<Binding>> orders) {
    Set<OrganizationId> parties = new LinkedHashSet<>();
    orders.forEach(each -> parties.addAll(each.value().byParty.keySet()));
    return parties;
  }
}
