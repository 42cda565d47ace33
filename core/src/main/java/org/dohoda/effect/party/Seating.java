package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dohoda.effect.facts.Throughout;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * The places of an agreement, and which of them an organization holds on the day on which something
 * happens to them.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
final class Seating {
  private final Passings passings;
  private final List<Seat> seats = new ArrayList<>();

  Seating(Passings passings) {
    this.passings = passings;
  }

  /**
   * A place that somebody holds.
   *
   * @param seat the place
   * @param certain whether it is certain that it is this one, or this one too
   */
  record Held(Seat seat, boolean certain) {}

  void add(Seat seat) {
    seats.add(seat);
  }

  /** The places, in order. */
  ImmutableList<Seat> all() {
    return ImmutableList.copyOf(seats);
  }

  /** All that ever hold one of them, or may. */
  ImmutableSet<OrganizationId> ever() {
    return ever(seats, passings);
  }

  /** All that ever hold one of some places, or may. */
  static ImmutableSet<OrganizationId> ever(Iterable<Seat> seats, Passings passings) {
    ImmutableSet.Builder<OrganizationId> first = ImmutableSet.builder();
    seats.forEach(seat -> first.addAll(seat.holders()));
    return passings.withSuccessors(first.build());
  }

  /** Whether an organization has a place already that, so far, has no end. */
  Truth has(OrganizationId organization, PartialDate day) {
    Truth has = Truth.NO;
    for (Seat seat : seats) {
      has = has.or(has(seat, organization, day));
    }
    return has;
  }

  /** What there is of a place that an amendment gives to one that may have one already. */
  Seat.Doubt doubt(OrganizationId organization, PartialDate day, Holding isNew) {
    ImmutableList<Seat> others =
        seats.stream()
            .filter(seat -> has(seat, organization, day).isUnknown())
            .collect(ImmutableList.toImmutableList());
    return new Seat.Doubt(isNew, others, passings.passedFrom(organization));
  }

  private Truth has(Seat seat, OrganizationId organization, PartialDate day) {
    return seat.hasEnd() ? Truth.NO : Throughout.of(by(seat, organization), day);
  }

  /**
   * The places that an amendment of a day takes from an organization: the last one that the
   * amendments before it left to it, those that it leaves on a later day, and those that came to it
   * by succession or may have. What may have come later, or have been left before, is not certain
   * even if it is the only one.
   */
  ImmutableList<Held> beforeAmendment(OrganizationId organization, PartialDate day) {
    List<Seat> own = new ArrayList<>();
    List<Seat> received = new ArrayList<>();
    for (Seat seat : seats) {
      if (seat.isHeldBy(organization)) {
        own.add(seat);
      } else if (seat.mayHaveCome(organization, day)) {
        received.add(seat);
      }
    }
    List<Held> last = lastOf(own, organization, day);
    List<Held> came = possible(received, Seat::standing, organization, day);
    if (Stream.of(last, came).flatMap(List::stream).noneMatch(Held::certain)) {
      received.stream()
          .filter(seat -> seat.mayBeHeldBy(organization) && isNone(seat, came))
          .forEach(seat -> came.add(new Held(seat, false)));
    }
    return came.isEmpty() && last.stream().noneMatch(each -> each.seat().mayBeChanged())
        ? certainIfAlone(last)
        : ImmutableList.<Held>builder().addAll(last).addAll(came).build();
  }

  /**
   * The last place that an organization holds on a day, among those that amendments left to it, and
   * each after it that it may hold; unless it certainly holds one, the last of all that there is,
   * and each after it that there may be.
   */
  private List<Held> lastOf(List<Seat> own, OrganizationId organization, PartialDate day) {
    List<Held> held = new ArrayList<>();
    for (Seat seat : Lists.reverse(own)) {
      Truth truth = at(seat, seat.during(), organization, day);
      if (!truth.isNo()) {
        held.add(new Held(seat, truth.isYes() && held.isEmpty()));
      }
      if (truth.isYes()) {
        return held;
      }
    }
    for (Seat seat : Lists.reverse(own)) {
      if (isNone(seat, held)) {
        held.add(new Held(seat, false));
      }
      if (seat.isCertain()) {
        return held;
      }
    }
    return held;
  }

  /**
   * The places that an event of a day takes from an organization: those that it then holds, and
   * unless it certainly holds one, the first that it ever holds, by what the agreement says or by
   * succession.
   */
  ImmutableList<Held> atEvent(OrganizationId organization, PartialDate day) {
    List<Held> held = possible(seats, Seat::during, organization, day);
    if (held.stream().noneMatch(Held::certain)) {
      first(seat -> seat.holders().contains(organization))
          .or(() -> first(seat -> !by(seat, organization).equals(Holding.NEVER)))
          .filter(seat -> isNone(seat, held))
          .ifPresent(seat -> held.add(new Held(seat, false)));
    }
    return certainIfAlone(held);
  }

  private static boolean isNone(Seat seat, List<Held> held) {
    return held.stream().noneMatch(each -> each.seat() == seat);
  }

  private Optional<Seat> first(Predicate<Seat> condition) {
    return seats.stream().filter(condition).findFirst();
  }

  private Holding by(Seat seat, OrganizationId organization) {
    return new Received(passings, seat).by(organization);
  }

  private List<Held> possible(
      List<Seat> among,
      Function<Seat, Holding> when,
      OrganizationId organization,
      PartialDate day) {
    List<Held> held = new ArrayList<>();
    for (Seat seat : among) {
      Truth truth = at(seat, when.apply(seat), organization, day);
      if (!truth.isNo()) {
        held.add(new Held(seat, truth.isYes()));
      }
    }
    return held;
  }

  /** If it can be one place alone, it is that one. */
  private static ImmutableList<Held> certainIfAlone(List<Held> held) {
    return held.size() == 1
        ? ImmutableList.of(new Held(held.get(0).seat(), true))
        : ImmutableList.copyOf(held);
  }

  private Truth at(Seat seat, Holding when, OrganizationId organization, PartialDate day) {
    Holding by = by(seat, organization);
    return by.equals(Holding.NEVER) ? Truth.NO : Throughout.of(Holding.all(when, by), day);
  }
}
