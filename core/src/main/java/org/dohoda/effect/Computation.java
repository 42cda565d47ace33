package org.dohoda.effect;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.dohoda.effect.end.Begun;
import org.dohoda.effect.end.EarlyEnd;
import org.dohoda.effect.end.EarlyEnds;
import org.dohoda.effect.end.Ending;
import org.dohoda.effect.end.InstrumentEnd;
import org.dohoda.effect.end.LateEnds;
import org.dohoda.effect.end.Revivals;
import org.dohoda.effect.end.Survivals;
import org.dohoda.effect.end.Users;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.entry.Contradictions;
import org.dohoda.effect.entry.Entry;
import org.dohoda.effect.entry.Start;
import org.dohoda.effect.entry.Starts;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Relations;
import org.dohoda.effect.party.Binding;
import org.dohoda.effect.party.PartyEffect;
import org.dohoda.effect.party.PartyHistory;
import org.dohoda.effect.party.PartyOrders;
import org.dohoda.effect.party.Passings;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.effect.wording.ClauseNesting;
import org.dohoda.effect.wording.Slot;
import org.dohoda.effect.wording.Supersessions;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.Problem;
import org.dohoda.time.WorkingCalendar;

/**
 * The computation of one instrument: its text, its parties, its end, and then all nesting.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Computation {
  private final Instrument instrument;
  private final Context context;
  private final ImmutableList<Applied> amendments;
  private final Start start;
  private final Entry entry;
  private final TextHistory text;
  private final ClauseNesting nesting;
  private final Begun begun;

  /** What the computations of all instruments share. */
  record Context(
      Starts starts,
      Relations relations,
      Supersessions supersessions,
      Optional<WorkingCalendar> calendar) {}

  Computation(Instrument instrument, Context context) {
    this.instrument = instrument;
    this.context = context;
    amendments = context.starts().amendments(instrument.id());
    start = context.starts().of(instrument);
    entry = context.starts().entry(instrument);
    text = new TextHistory(instrument, amendments);
    nesting = new ClauseNesting(instrument.id(), text, context.supersessions());
    begun = Begun.of(instrument, start.recorded(), start.presumed());
  }

  InstrumentEffect result() {
    Binding binding = binding();
    return new InstrumentEffect(
        binding.whole(),
        binding.byParty(),
        Holding.NEVER,
        versions(),
        text.terms().counting(),
        Handover.in(amendments, binding.byParty().keySet()),
        problems(binding),
        contradictions(binding));
  }

  private ImmutableList<Problem> contradictions(Binding binding) {
    boolean hasTerm = !text.terms().all().isEmpty() || instrument instanceof ProcedureRules;
    return ImmutableList.<Problem>builder()
        .addAll(Contradictions.of(instrument, binding.whole(), entry))
        .addAll(binding.late())
        .addAll(
            LateEnds.of(
                instrument,
                binding.whole(),
                hasTerm,
                () -> new Computation(LateEnds.without(instrument), context).binding().whole()))
        .build();
  }

  /** Whom it binds, whatever the order of the amendments. */
  private Binding binding() {
    if (!(instrument instanceof Memorandum)) {
      return binding(amendments);
    }
    ImmutableList<PartyOrders.Order> orders = PartyOrders.of(amendments, passings());
    if (orders.isEmpty()) {
      Datum order =
          new Datum(DatumKind.ORDER, Paths.instrument(instrument.id()).member("amendments"));
      return binding(amendments).notTold(order, PartyOrders.concerned(amendments));
    }
    return Binding.oneOf(
        orders.stream()
            .map(order -> new Slot.Version<>(binding(order.amendments()), order.holding()))
            .collect(toImmutableList()));
  }

  private Passings passings() {
    return new Passings(instrument.id(), context.relations());
  }

  /** Whom it binds if the amendments came in this order. */
  private Binding binding(ImmutableList<Applied> inOrder) {
    Passings passings = passings();
    PartyHistory parties =
        new PartyHistory(
            instrument,
            party -> context.starts().of((Memorandum) instrument, party, start, entry),
            passings,
            inOrder);
    ImmutableList<EarlyEnd> early =
        new EarlyEnds(
                instrument,
                nesting,
                text.wordings(),
                begun,
                context.calendar(),
                new Users(parties.ever(), passings::withSuccessors))
            .all(parties.seats().size());
    Iterable<EarlyEnd> ofParties = Iterables.filter(early, end -> !end.forAll().isYes());
    Iterables.filter(ofParties, EarlyEnd::isRecorded).forEach(parties::end);
    Iterables.filter(ofParties, end -> !end.isRecorded()).forEach(parties::end);
    Holding since = instrument instanceof Memorandum ? parties.begun() : start.since();
    Ending end =
        new InstrumentEnd(
                instrument, text.terms(), nesting::apart, early, begun, since, context.calendar())
            .ending();
    Holding last = amendments.isEmpty() ? end.until() : Revivals.left(instrument.id(), end.until());
    Holding until = Holding.all(last, context.supersessions().notYet(instrument.id()));
    PartyEffect bound = new PartyEffect(parties.seats(), passings);
    Holding both = instrument instanceof Memorandum ? bound.whole() : start.since();
    return new Binding(
        Holding.all(both, until),
        bound.byParty(until),
        parties.problems(),
        Revivals.problems(instrument.id(), last, amendments));
  }

  /** All wordings that are ever in the text, in its order. */
  private ImmutableList<ClauseVersion> versions() {
    Survivals survivals = new Survivals(nesting, text.wordings(), begun, context.calendar());
    ImmutableList.Builder<ClauseVersion> versions = ImmutableList.builder();
    for (TextHistory.Wording wording : text.wordings()) {
      Holding inText = nesting.inText(wording);
      if (!inText.equals(Holding.NEVER)) {
        versions.add(
            new ClauseVersion(
                wording.clause(),
                wording.origin(),
                wording.path(),
                inText,
                nesting.standing(wording),
                Continuation.by(survivals.of(wording.clause().id()))));
      }
    }
    return versions.build();
  }

  private ImmutableListMultimap<Applied, Problem> problems(Binding binding) {
    return ImmutableListMultimap.<Applied, Problem>builder()
        .putAll(text.problems())
        .putAll(binding.problems())
        .putAll(ChangeProblems.tooLate(instrument, start, entry))
        .build();
  }
}
