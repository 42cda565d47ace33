package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Problem;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.WorkingCalendar;

/**
 * The computation of one instrument: its text, its parties, its end, and then all nesting.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Computation {
  private final Instrument instrument;
  private final Context context;
  private final Start start;
  private final TextHistory text;
  private final PartyHistory parties;
  private final ClauseNesting nesting;
  private final KnownEvents known;

  /** What the computations of all instruments share. */
  record Context(
      Starts starts,
      Relations relations,
      Supersessions supersessions,
      Optional<WorkingCalendar> calendar) {}

  Computation(Instrument instrument, ImmutableList<Applied> amendments, Context context) {
    this.instrument = instrument;
    this.context = context;
    start = context.starts().of(instrument);
    text = new TextHistory(instrument, amendments);
    parties =
        new PartyHistory(
            instrument,
            start,
            party -> context.starts().of((Memorandum) instrument, party, start),
            amendments);
    nesting = new ClauseNesting(instrument.id(), text, context.supersessions());
    known = Anchors.of(instrument, OptionalInt.empty()).with(Anchor.EFFECT, start.recorded());
  }

  InstrumentEffect result() {
    Passings passings = new Passings(instrument.id(), context.relations());
    ImmutableList<EarlyEnd> early =
        new EarlyEnds(instrument, nesting, text.wordings(), known, context.calendar())
            .all(parties.seats().size());
    early.stream().filter(EarlyEnd::isRecorded).forEach(end -> endOne(end, passings));
    early.stream().filter(end -> !end.isRecorded()).forEach(end -> endOne(end, passings));
    Ending end =
        new InstrumentEnd(
                instrument, start.recorded(), text.terms(), early, known, context.calendar())
            .ending();
    Holding until = Holding.all(end.until(), context.supersessions().notYet(instrument.id()));
    PartyEffect bound = new PartyEffect(parties.seats(), passings);
    Holding whole = Holding.all(parties.seats().isEmpty() ? start.since() : bound.whole(), until);
    return new InstrumentEffect(
        whole,
        bound.byParty(until),
        nesting.versions(survivals(end)),
        problems(),
        Contradictions.of(instrument, whole, new EntryDay(instrument, context.calendar())));
  }

  private void endOne(EarlyEnd end, Passings passings) {
    if (!end.forAll()) {
      parties.end(end, passings);
    }
  }

  private Survivals survivals(Ending end) {
    return new Survivals(
        nesting, text.wordings(), start.since(), end.day(), known, context.calendar());
  }

  private ImmutableListMultimap<Applied, Problem> problems() {
    return ImmutableListMultimap.<Applied, Problem>builder()
        .putAll(text.problems())
        .putAll(parties.problems())
        .build();
  }
}
