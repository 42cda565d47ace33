package org.dohoda.effect.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
  private final ImmutableList<Received> received;
  private final Passings passings;
  private final Apart apart;

  public PartyEffect(ImmutableList<Seat> seats, Passings passings) {
    this.seats = seats;
    this.during = seats.stream().map(Seat::during).collect(toImmutableList());
    this.received =
        seats.stream().map(seat -> new Received(passings, seat)).collect(toImmutableList());
    this.passings = passings;
    this.apart = new Apart(received);
  }

  /** That at least two parties are bound: one that holds two places is one. */
  public Holding whole() {
    List<Holding> plain = new ArrayList<>();
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < seats.size(); i++) {
      if (apart.isFromAll(i)) {
        plain.add(during.get(i));
      } else {
        shared.add(i);
      }
    }
    Holding any = Holding.any(plain);
    List<Holding> ways = new ArrayList<>(List.of(AtLeastTwo.of(plain)));
    for (int one : shared) {
      ways.add(Holding.all(during.get(one), any));
      for (int other : shared) {
        if (other < one) {
          ways.add(Holding.all(during.get(other), during.get(one), apart.of(one, other)));
        }
      }
    }
    return Holding.any(ways);
  }

  /** The places of all that ever are parties; none is bound but with another one. */
  public ImmutableMap<OrganizationId, Place> byParty(Holding until) {
    ImmutableMap.Builder<OrganizationId, Place> byParty = ImmutableMap.builder();
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
        Holding.all(seat.named(), seat.isFirst(party) ? Holding.ALWAYS : received.ever(party)),
        Holding.all(seat.named(), holds));
  }

  /** That another party is bound than that of one place; true of equals if it is bound itself. */
  private Holding another(int place) {
    List<Holding> others = new ArrayList<>();
    for (int other = 0; other < seats.size(); other++) {
      if (other != place) {
        others.add(Holding.all(during.get(other), apart.of(other, place)));
      }
    }
    return others.contains(during.get(place)) ? Holding.ALWAYS : Holding.any(others);
  }
}
