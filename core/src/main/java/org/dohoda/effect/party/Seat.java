package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.facts.Turn;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.time.PartialDate;

/**
 * The place of one party in an agreement, which a successor takes over.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class Seat {
  private final Holding named;
  private final Holding since;
  private final Optional<Doubt> doubt;
  private final List<Holding> ends = new ArrayList<>();
  private final Map<OrganizationId, List<Stay>> stays = new LinkedHashMap<>();
  private final Map<OrganizationId, List<Handed>> passed = new LinkedHashMap<>();
  private final Set<OrganizationId> possible = new LinkedHashSet<>();
  private OrganizationId holder;
  private Optional<LocalDate> lastDay = Optional.empty();
  private boolean maybeLeft;
  private boolean ended;

  /**
   * That an amendment hands the place on.
   *
   * @param since when it has
   * @param turn its day, against those of successions
   */
  record Handed(Holding since, Turn turn) {}

  /**
   * That an organization holds the place, as far as the instrument and its amendments say.
   *
   * @param since when it has come
   * @param came the day on which an amendment gave it the place; none if the instrument names it
   * @param handed by what it was handed on afterwards
   */
  record Stay(Holding since, Optional<Turn> came, ImmutableList<Handed> handed) {
    Stay until(Handed next) {
      return new Stay(
          since, came, ImmutableList.<Handed>builder().addAll(handed).add(next).build());
    }
  }

  private Seat(
      OrganizationId holder,
      Holding named,
      Holding since,
      Optional<Turn> came,
      Optional<Doubt> doubt) {
    this.holder = holder;
    this.named = named;
    this.since = since;
    this.doubt = doubt;
    stays.put(holder, new ArrayList<>(List.of(new Stay(Holding.ALWAYS, came, ImmutableList.of()))));
  }

  /**
   * The place of a party that the instrument names, bound since a holding; one that has a successor
   * before then is named for it.
   */
  static Seat original(OrganizationId holder, Holding since) {
    return new Seat(holder, Holding.ALWAYS, since, Optional.empty(), Optional.empty());
  }

  /**
   * A place that an amendment makes.
   *
   * @param holder the party that joins
   * @param named since when it is named
   * @param since since when it is bound
   * @param came the day of the amendment
   * @param doubt what there is of it, if the party may have another place already
   */
  static Seat joined(
      OrganizationId holder, Holding named, Holding since, Turn came, Optional<Doubt> doubt) {
    return new Seat(holder, named, since, Optional.of(came), doubt);
  }

  /**
   * That a party which joins may have a place already: then there is no other one.
   *
   * @param isNew that it has none
   * @param others the places that it may have
   * @param passed that it has been succeeded
   */
  record Doubt(Holding isNew, ImmutableList<Seat> others, Holding passed) {

    /** That it has the place, or the other one, which it has not lost. */
    Holding one() {
      Holding kept = Holding.all(others.stream().map(Seat::unchanged).toList());
      return Holding.any(isNew, Holding.all(kept, Holding.not(passed)));
    }
  }

  private Holding unchanged() {
    List<Handed> all = passed.values().stream().flatMap(List::stream).toList();
    return Holding.all(standing(), Holding.not(anyOf(all)));
  }

  /** Whether it is certain that there ever is this place. */
  boolean isCertain() {
    return doubt.isEmpty();
  }

  /** Whether an organization is the last one known to hold it, and no amendment has ended it. */
  boolean isHeldBy(OrganizationId organization) {
    return lastDay.isEmpty() && holder.equals(organization);
  }

  /** Whether an organization may be the last one, for it is not certain who passed it on. */
  boolean mayBeHeldBy(OrganizationId organization) {
    return lastDay.isEmpty() && possible.contains(organization);
  }

  /**
   * Whether an organization may hold it on a day otherwise than as the last one known: by
   * succession, by an amendment that may have passed it on, or until it leaves on a later day.
   */
  boolean mayHaveCome(OrganizationId organization, PartialDate day) {
    boolean gone = lastDay.isPresent() && lastDay.get().isBefore(day.earliest());
    boolean told = stays.containsKey(organization) || passed.containsKey(organization);
    return !gone && (!told || holder.equals(organization) || possible.contains(organization));
  }

  /** Whether an amendment may have ended it or passed it on, if it is this one that is meant. */
  boolean mayBeChanged() {
    return maybeLeft || !possible.isEmpty();
  }

  /** Whether an end of it is recorded. */
  boolean hasEnd() {
    return ended;
  }

  /** Ends it where a holding ends, if it did not end before. */
  void ends(Holding until) {
    ended = true;
    ends.add(until);
  }

  /** Ends it as {@link #ends}, by an amendment by which its holder leaves it on a later day. */
  void leaves(Holding until, PartialDate day) {
    lastDay = Optional.of(day.latest());
    ends(until);
  }

  /** Ends it as {@link #ends}, by an amendment after which nobody holds it. */
  void leaves(Holding until) {
    lastDay = Optional.of(PartialDate.MIN_DAY);
    ends(until);
  }

  /** Ends it as {@link #leaves}, unless it is another one that is meant. */
  void mayLeave(Holding until) {
    maybeLeft = true;
    ends(until);
  }

  /** Passes it from one organization, which holds it, to another. */
  void passes(Change.PartySucceeded change, Holding since, Turn turn) {
    possible.clear();
    passing(change, since, turn);
    holder = change.successor();
  }

  /** Passes it from one organization to another, if that one holds it. */
  void mayPass(Change.PartySucceeded change, Holding since, Turn turn) {
    possible.add(holder);
    possible.add(change.predecessor());
    possible.add(change.successor());
    passing(change, since, turn);
  }

  private void passing(Change.PartySucceeded change, Holding since, Turn turn) {
    Handed handed = new Handed(since, turn);
    stays.computeIfPresent(
        change.predecessor(),
        (key, before) -> new ArrayList<>(before.stream().map(stay -> stay.until(handed)).toList()));
    passed.computeIfAbsent(change.predecessor(), key -> new ArrayList<>()).add(handed);
    stays
        .computeIfAbsent(change.successor(), key -> new ArrayList<>())
        .add(new Stay(since, Optional.of(turn), ImmutableList.of()));
  }

  /** That the first one who holds it is bound, or was. */
  Holding since() {
    return Holding.all(since, doubt.map(Doubt::one).orElse(Holding.ALWAYS));
  }

  /** Since when there is this place. */
  Holding named() {
    return Holding.all(named, doubt.map(Doubt::one).orElse(Holding.ALWAYS));
  }

  /** When there is this place: since it is named, until it ends. */
  Holding standing() {
    return Holding.all(named(), Holding.all(ends));
  }

  /** When somebody is bound as this party. */
  Holding during() {
    return Holding.all(since(), Holding.all(ends));
  }

  /** Whether an organization is the one for which it was made. */
  boolean isFirst(OrganizationId organization) {
    return stays.keySet().iterator().next().equals(organization);
  }

  /**
   * All that ever hold it, as far as the instrument and its amendments say; the first one first.
   */
  ImmutableSet<OrganizationId> holders() {
    return ImmutableSet.copyOf(stays.keySet());
  }

  /** The stays of an organization in it; none if it never holds it but by succession. */
  ImmutableList<Stay> stays(OrganizationId organization) {
    return ImmutableList.copyOf(stays.getOrDefault(organization, List.of()));
  }

  /** By which amendments it passed from an organization, however that had come to hold it. */
  ImmutableList<Handed> passedFrom(OrganizationId organization) {
    return ImmutableList.copyOf(passed.getOrDefault(organization, List.of()));
  }

  /** When it has been handed on by any of some. */
  static Holding anyOf(List<Handed> handed) {
    return Holding.any(handed.stream().map(Handed::since).toList());
  }
}
