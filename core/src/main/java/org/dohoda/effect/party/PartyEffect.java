package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;

/** When the parties of an instrument are bound. */
public final class PartyEffect {
  private final ImmutableList<Seat> seats;
  private final ImmutableList<Holding> during;
  private final Passings passings;

  public PartyEffect(ImmutableList<Seat> seats, Passings passings) {
    this.seats = seats;
    this.during = seats.stream().map(Seat::during).collect(ImmutableList.toImmutableList());
    this.passings = passings;
  }

  /** That at least two parties are bound. */
  public Holding whole() {
    return AtLeastTwo.of(during);
  }

  /** That an organization is bound, and another party with it; of all that ever are parties. */
  public ImmutableMap<OrganizationId, Holding> byParty(Holding until) {
    ImmutableMap.Builder<OrganizationId, Holding> byParty = ImmutableMap.builder();
    List<Received> received = seats.stream().map(seat -> new Received(passings, seat)).toList();
    for (OrganizationId party : Seating.ever(seats, passings)) {
      List<Holding> ways = new ArrayList<>();
      for (int i = 0; i < seats.size(); i++) {
        ways.add(Holding.all(during.get(i), received.get(i).by(party), another(i)));
      }
      byParty.put(party, Holding.all(Holding.any(ways), until));
    }
    return byParty.buildOrThrow();
  }

  /** That another party is bound than that of one place; true of equals if it is bound itself. */
  private Holding another(int place) {
    List<Holding> others = new ArrayList<>(during);
    Holding own = others.remove(place);
    return others.contains(own) ? Holding.ALWAYS : Holding.any(others);
  }
}
