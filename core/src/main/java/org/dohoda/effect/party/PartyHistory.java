package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.end.EarlyEnd;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.entry.Start;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Turn;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * The parties of an instrument through all its amendments, applied one after another.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class PartyHistory {
  private static final ImmutableSet<InstrumentEvent.Type> ENDING =
      ImmutableSet.of(InstrumentEvent.Type.TERMINATED, InstrumentEvent.Type.NOTICE_GIVEN);

  private final Instrument instrument;
  private final Holding ofFirst;
  private final Seating seats;
  private final ImmutableListMultimap.Builder<Applied, Problem> problems =
      ImmutableListMultimap.builder();

  public PartyHistory(
      Instrument instrument,
      Function<Party, Start> starts,
      Passings passings,
      Iterable<Applied> amendments) {
    this.instrument = instrument;
    this.seats = new Seating(passings);
    for (Party party : InstrumentFacts.of(instrument).parties()) {
      seats.add(
          ended(
              Seat.original(party.organization(), starts.apply(party).since()),
              party,
              Paths.party(instrument.id(), party.organization())));
    }
    this.ofFirst = begun(); // no amendment is applied yet
    for (Applied amendment : amendments) {
      List<Change> changes = amendment.amendment().changes();
      for (int i = 0; i < changes.size(); i++) {
        apply(amendment, changes.get(i), Paths.change(amendment.amendment().id(), i));
      }
    }
  }

  /** The places of the parties, in order. */
  public ImmutableList<Seat> seats() {
    return seats.all();
  }

  /** That two of all who ever are parties have been bound. */
  public Holding begun() {
    return AtLeastTwo.of(Iterables.transform(seats.all(), Seat::since));
  }

  /** All that ever are parties, or may be. */
  public ImmutableSet<OrganizationId> ever() {
    return seats.ever();
  }

  /**
   * Ends the places that the party of an early end then holds; the recorded ends come first. If it
   * is not recorded who left, or that one is no party, it may be any.
   */
  public void end(EarlyEnd end) {
    ImmutableList<Seating.Held> held =
        end.party()
            .map(party -> seats.atEvent(party, end.event().on()))
            .filter(places -> !places.isEmpty())
            .orElseGet(this::any);
    for (Seating.Held each : held) {
      if (end.isRecorded() || !each.seat().hasEnd()) {
        each.seat().ends(Holding.any(end.ending().until(), notThis(each, end.path())));
      }
    }
  }

  private ImmutableList<Seating.Held> any() {
    return seats.all().stream()
        .map(seat -> new Seating.Held(seat, false))
        .collect(ImmutableList.toImmutableList());
  }

  /** That the place is not the one that is meant: not recorded, if it is not certain. */
  private static Holding notThis(Seating.Held held, ModelPath path) {
    String first = held.seat().holders().iterator().next().value();
    return held.certain()
        ? Holding.NEVER
        : new Holding.NotRecorded(
            new Datum(DatumKind.ELEMENT, path.member("party").element(first)));
  }

  /** The changes that do not apply, by amendment. */
  public ImmutableListMultimap<Applied, Problem> problems() {
    return problems.build();
  }

  private void apply(Applied amendment, Change change, ModelPath path) {
    if (PartyOrders.isOfParties(change) && !(instrument instanceof Memorandum)) {
      problems.put(amendment, ChangeProblems.noParties(instrument, path));
    } else if (change instanceof Change.PartyJoins joins) {
      join(amendment, joins.party(), path);
    } else if (change instanceof Change.PartyLeaves leaves) {
      for (Seating.Held held : held(amendment, leaves.organization(), path)) {
        Holding until = left(amendment, leaves, path);
        if (held.certain()) {
          leaves
              .lastDay()
              .ifPresentOrElse(
                  day -> held.seat().leaves(until, day), () -> held.seat().leaves(until));
        } else {
          held.seat().mayLeave(Holding.any(until, notThis(held, path)));
        }
      }
    } else if (change instanceof Change.PartySucceeded succeeded) {
      Turn turn = Turn.of(amendment.amendment().id(), amendment.start().recorded());
      for (Seating.Held held : held(amendment, succeeded.predecessor(), path)) {
        if (held.certain()) {
          held.seat().passes(succeeded, amendment.brought(), turn);
        } else {
          Holding since = Holding.all(amendment.brought(), Holding.not(notThis(held, path)));
          held.seat().mayPass(succeeded, since, turn);
        }
      }
    }
  }

  private void join(Applied amendment, Party party, ModelPath path) {
    PartialDate brought = amendment.start().recorded();
    Truth has = seats.has(party.organization(), brought);
    if (has.isYes() && !mayHaveLeft(party.organization(), brought)) {
      problems.put(amendment, ChangeProblems.partyExists(instrument, party.organization(), path));
      return;
    }
    ModelPath place = path.member("party");
    Holding since =
        party
            .effective()
            .map(day -> new DayFact(DayKind.EFFECT_START, place.member("effective"), day))
            .map(first -> Holding.all(amendment.concluded(), new Holding.Since(first)))
            .orElseGet(() -> Holding.all(ofFirst, amendment.brought(), acted(party, place)));
    Optional<Seat.Doubt> doubt =
        has.isUnknown()
            ? Optional.of(
                seats.doubt(
                    party.organization(),
                    brought,
                    new Holding.NotRecorded(new Datum(DatumKind.ELEMENT, place))))
            : Optional.empty();
    Turn came = Turn.of(amendment.amendment().id(), brought);
    Seat joined = Seat.joined(party.organization(), amendment.brought(), since, came, doubt);
    seats.add(ended(joined, party, place));
  }

  /** That a party has done its part, if it is recorded when: it is not bound before. */
  private static Holding acted(Party party, ModelPath place) {
    return Holding.all(
        since(party.signed(), DayKind.SIGNATURE, place.member("signed")),
        since(party.deposited(), DayKind.EFFECT_START, place.member("deposited")));
  }

  private static Holding since(Optional<PartialDate> day, DayKind kind, ModelPath path) {
    return day.<Holding>map(first -> new Holding.Since(new DayFact(kind, path, first)))
        .orElse(Holding.ALWAYS);
  }

  private static Holding left(Applied amendment, Change.PartyLeaves leaves, ModelPath path) {
    return leaves
        .lastDay()
        .map(day -> until(path.member("lastDay"), day))
        .map(until -> Holding.any(Holding.not(amendment.concluded()), until))
        .orElseGet(() -> Holding.not(amendment.brought()));
  }

  private static Seat ended(Seat seat, Party party, ModelPath path) {
    party.lastDay().ifPresent(day -> seat.ends(until(path.member("lastDay"), day)));
    return seat;
  }

  private static Holding until(ModelPath path, PartialDate day) {
    return new Holding.Until(new DayFact(DayKind.EFFECT_END, path, day));
  }

  private ImmutableList<Seating.Held> held(
      Applied amendment, OrganizationId party, ModelPath path) {
    ImmutableList<Seating.Held> held = seats.beforeAmendment(party, amendment.start().recorded());
    if (held.isEmpty()) {
      problems.put(amendment, ChangeProblems.partyMissing(instrument, party, path));
    }
    return held;
  }

  /** Whether an event may have ended the place of a party before a day. */
  private boolean mayHaveLeft(OrganizationId party, PartialDate day) {
    return instrument.events().stream()
        .filter(event -> ENDING.contains(event.type()))
        .filter(event -> event.party().map(party::equals).orElse(true))
        .anyMatch(event -> !event.on().isBefore(day).isNo());
  }
}
