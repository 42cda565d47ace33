package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.end.EarlyEnd;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.entry.Start;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.time.PartialDate;

/**
 * The parties of an instrument through all its amendments, applied one after another.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class PartyHistory {
  private final Instrument instrument;
  private final Start start;
  private final List<Seat> seats = new ArrayList<>();
  private final ImmutableListMultimap.Builder<Applied, Problem> problems =
      ImmutableListMultimap.builder();

  public PartyHistory(
      Instrument instrument,
      Start start,
      Function<Party, Start> starts,
      Iterable<Applied> amendments) {
    this.instrument = instrument;
    this.start = start;
    for (Party party : InstrumentFacts.of(instrument).parties()) {
      seats.add(
          seat(
              party,
              starts.apply(party).since(),
              Paths.party(instrument.id(), party.organization())));
    }
    for (Applied amendment : amendments) {
      List<Change> changes = amendment.amendment().changes();
      for (int i = 0; i < changes.size(); i++) {
        apply(amendment, changes.get(i), Paths.change(amendment.amendment().id(), i));
      }
    }
  }

  /** The places of the parties, in order. */
  public ImmutableList<Seat> seats() {
    return ImmutableList.copyOf(seats);
  }

  /** Ends the place of the party that an early end is for; the recorded ends come first. */
  public void end(EarlyEnd end, Passings passings) {
    for (Seat seat : seats) {
      boolean own =
          end.party()
              .map(party -> passings.withSuccessors(seat.holders().keySet()).contains(party))
              .orElse(true);
      if (own && (end.isRecorded() || !seat.hasEnd())) {
        seat.ends(end.party().isPresent() ? end.ending().until() : endOfSome(end, seat));
      }
    }
  }

  /** The end for a party of which it is not recorded that it is the one that leaves. */
  private static Holding endOfSome(EarlyEnd end, Seat seat) {
    String first = seat.holders().keySet().iterator().next().value();
    return Holding.any(
        end.ending().until(),
        new Holding.NotRecorded(
            new Datum(DatumKind.ELEMENT, end.path().member("party").element(first))));
  }

  /** The changes that do not apply, by amendment. */
  public ImmutableListMultimap<Applied, Problem> problems() {
    return problems.build();
  }

  private void apply(Applied amendment, Change change, ModelPath path) {
    if (change instanceof Change.PartyJoins joins) {
      join(amendment, joins.party(), path);
    } else if (change instanceof Change.PartyLeaves leaves) {
      seat(amendment, leaves.organization(), path)
          .ifPresent(seat -> seat.leaves(left(amendment, leaves, path)));
    } else if (change instanceof Change.PartySucceeded succeeded) {
      seat(amendment, succeeded.predecessor(), path)
          .ifPresent(seat -> seat.passes(succeeded.successor(), amendment.brought()));
    }
  }

  private void join(Applied amendment, Party party, ModelPath path) {
    if (held(party.organization()).filter(seat -> !seat.hasEnd()).isPresent()) {
      problems.put(amendment, ChangeProblems.partyExists(instrument, party.organization(), path));
      return;
    }
    ModelPath place = path.member("party");
    Holding since =
        party
            .effective()
            .map(day -> new DayFact(DayKind.EFFECT_START, place.member("effective"), day))
            .map(first -> Holding.all(amendment.concluded(), new Holding.Since(first)))
            .orElseGet(() -> Holding.all(start.since(), amendment.brought()));
    seats.add(seat(party, since, place));
  }

  private static Holding left(Applied amendment, Change.PartyLeaves leaves, ModelPath path) {
    return leaves
        .lastDay()
        .map(day -> until(path.member("lastDay"), day))
        .map(until -> Holding.any(Holding.not(amendment.concluded()), until))
        .orElseGet(() -> Holding.not(amendment.brought()));
  }

  private static Seat seat(Party party, Holding since, ModelPath path) {
    Seat seat = new Seat(party.organization(), since);
    party.lastDay().ifPresent(day -> seat.ends(until(path.member("lastDay"), day)));
    return seat;
  }

  private static Holding until(ModelPath path, PartialDate day) {
    return new Holding.Until(new DayFact(DayKind.EFFECT_END, path, day));
  }

  private Optional<Seat> seat(Applied amendment, OrganizationId party, ModelPath path) {
    Optional<Seat> seat = held(party);
    if (seat.isEmpty()) {
      problems.put(amendment, ChangeProblems.partyMissing(instrument, party, path));
    }
    return seat;
  }

  private Optional<Seat> held(OrganizationId party) {
    return seats.stream().filter(seat -> seat.isHeldBy(party)).findFirst();
  }
}
