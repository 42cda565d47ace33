package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Turn;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Succession;

/**
 * Who holds the place of a party: by what the instrument and its amendments say, or by succession.
 *
 * <p>A successor passes on what it received before, or on the same day, and has not passed on
 * earlier; what is handed back later is held again. Not thread-safe: it is used by one thread.
 */
final class Received {
  private final Passings passings;
  private final Seat seat;
  private final ImmutableSet<OrganizationId> reached;
  private boolean ever;
  private int steps;

  /** One who comes later on a way, with the succession by which it came to hold the place. */
  private record Later(OrganizationId holder, Succession by) {}

  Received(Passings passings, Seat seat) {
    this.passings = passings;
    this.seat = seat;
    this.reached = passings.withSuccessors(seat.holders());
  }

  /** All that ever hold it, or may. */
  ImmutableSet<OrganizationId> reached() {
    return reached;
  }

  /** Whether several may hold it at once, since somebody has several successors. */
  boolean branches() {
    return reached.stream()
        .anyMatch(
            each ->
                passings.relations().successionsOf(each).stream()
                        .map(Succession::successor)
                        .filter(reached::contains)
                        .distinct()
                        .count()
                    > 1);
  }

  /** When an organization holds it: it has it, and has not passed it on. */
  Holding by(OrganizationId organization) {
    return read(organization, false);
  }

  /** Since when an organization has had it, even if it has passed it on. */
  Holding ever(OrganizationId organization) {
    return read(organization, true);
  }

  private Holding read(OrganizationId organization, boolean everAsked) {
    steps = 0;
    ever = everAsked;
    return reached.contains(organization) ? by(organization, ImmutableList.of()) : Holding.NEVER;
  }

  /** That it came to an organization, from which the later ones of a way received it. */
  private Holding by(OrganizationId organization, ImmutableList<Later> later) {
    List<Holding> ways = new ArrayList<>();
    for (Seat.Stay stay : seat.stays(organization)) {
      ways.add(
          Holding.all(
              stay.since(),
              notHanded(stay.handed(), later),
              leaves(organization, stay.came(), later)));
    }
    List<Holding> received = new ArrayList<>();
    for (Succession succession : passings.relations().successionsTo(organization)) {
      OrganizationId predecessor = succession.predecessor();
      Holding inTime = inTime(succession, later);
      if (reached.contains(predecessor) && !inTime.equals(Holding.NEVER)) {
        Optional<Turn> turn = Optional.of(passings.turn(succession));
        ImmutableList<Later> way =
            ImmutableList.<Later>builder()
                .add(new Later(organization, succession))
                .addAll(later)
                .build();
        received.add(
            Holding.all(
                before(predecessor, way),
                passings.passed(succession),
                inTime,
                leaves(organization, turn, later)));
      }
    }
    ways.add(Holding.all(Holding.any(received), notHanded(seat.passedFrom(organization), later)));
    return Holding.any(ways);
  }

  /**
   * That no amendment has handed it on: by now, for then whoever received it has it no more; or, if
   * it is asked who ever had it, before it passed to the next of a way.
   */
  private Holding notHanded(List<Seat.Handed> handed, List<Later> later) {
    if (!ever) {
      return Holding.not(Seat.anyOf(handed));
    }
    List<Holding> parts = new ArrayList<>();
    if (!later.isEmpty()) {
      Turn next = passings.turn(later.get(0).by());
      handed.forEach(
          each -> parts.add(Holding.not(Holding.all(each.since(), next.after(each.turn())))));
    }
    return Holding.all(parts);
  }

  /**
   * That the predecessor of a succession did not come to hold it again, later on the way, on the
   * same day or before.
   */
  private Holding inTime(Succession succession, List<Later> later) {
    List<Holding> parts = new ArrayList<>();
    for (Later each : later) {
      if (each.by().equals(succession)) {
        return Holding.NEVER;
      }
      if (each.holder().equals(succession.predecessor())) {
        parts.add(passings.turn(each.by()).after(passings.turn(succession)));
      }
    }
    return Holding.all(parts);
  }

  /**
   * That what came on a day was there to pass on to the next of a way; at the end of the way, that
   * it did not pass on, unless it is asked who ever had it.
   */
  private Holding leaves(OrganizationId organization, Optional<Turn> came, List<Later> later) {
    if (!later.isEmpty()) {
      Succession next = later.get(0).by();
      return Holding.all(notBefore(next, came), notPassedBefore(next, came));
    }
    List<Holding> parts = new ArrayList<>();
    for (Succession onwards :
        ever ? List.<Succession>of() : passings.relations().successionsOf(organization)) {
      parts.add(Holding.not(Holding.all(passings.passed(onwards), notBefore(onwards, came))));
    }
    return Holding.all(parts);
  }

  /** That what came on a day did not pass to another before it would pass by a succession. */
  private Holding notPassedBefore(Succession next, Optional<Turn> came) {
    List<Holding> parts = new ArrayList<>();
    for (Succession other : passings.relations().successionsOf(next.predecessor())) {
      Holding before = passings.turn(next).after(passings.turn(other));
      if (!before.equals(Holding.NEVER)) {
        parts.add(Holding.not(Holding.all(before, passings.passed(other), notBefore(other, came))));
      }
    }
    return Holding.all(parts);
  }

  private Holding notBefore(Succession onwards, Optional<Turn> came) {
    return came.map(turn -> Holding.not(turn.after(passings.turn(onwards)))).orElse(Holding.ALWAYS);
  }

  private Holding before(OrganizationId predecessor, ImmutableList<Later> later) {
    steps++;
    return later.size() > Beyond.LONGEST || steps > Beyond.MOST_STEPS
        ? Beyond.holding(Paths.organization(predecessor))
        : by(predecessor, later);
  }
}
