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

  /** The places of all that ever are parties; none is bound but with another one. */
  public ImmutableMap<OrganizationId, Place> byParty(Holding until) {
    ImmutableMap.Builder<OrganizationId, Place> byParty = ImmutableMap.builder();
    List<Received> received = seats.stream().map(seat -> new Received(passings, seat)).toList();
    for (OrganizationId party : Seating.ever(seats, passings)) {
      List<Place> ways = new ArrayList<>();
      for (int i = 0; i < seats.size(); i++) {
        ways.add(place(i, party, received.get(i)));
      }
      byParty.put(party, Place.any(ways, until));
    }
    return byParty.buildOrThrow();
  }

  private Place place(int number, OrganizationId party, Received received) {
    Seat seat = seats.get(number);
    Holding holds = received.by(party);
    return new Place(
        Holding.all(during.get(number), holds, another(number)),
        Holding.all(seat.standing(), holds),
        Holding.all(seat.named(), seat.isFirst(party) ? Holding.ALWAYS : received.ever(party)));
  }

  /** That another party is bound than that of one place; true of equals if it is bound itself. */
  private Holding another(int place) {
    List<Holding> others = new ArrayList<>(during);
    Holding own = others.remove(place);
    return others.contains(own) ? Holding.ALWAYS : Holding.any(others);
  }
}
