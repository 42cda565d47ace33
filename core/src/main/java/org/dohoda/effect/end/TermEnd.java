package org.dohoda.effect.end;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.facts.Anchors;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Range;
import org.dohoda.effect.wording.TermHistory;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/**
 * The end of an instrument as its terms fix it.
 *
 * @param instrument the instrument
 * @param start its first day, as recorded
 * @param known the known events
 * @param shown the days on which it is shown to be in effect
 * @param notices the days of notices that stop a renewal for all
 * @param calendar the working days
 */
record TermEnd(
    Instrument instrument,
    PartialDate start,
    KnownEvents known,
    List<Attestation> shown,
    List<PartialDate> notices,
    Optional<WorkingCalendar> calendar) {

  /** The end that is recorded as such. */
  Ending recorded(PartialDate last) {
    return Ending.on(fact(path().member("term").member("end"), last));
  }

  /** The end where nothing is stated. */
  Ending unstated() {
    return Ending.on(
        fact(path().member("end"), PartialDate.unknown()),
        fact(path().member("end"), Ending.NEVER));
  }

  /** The end that the text of the day states, which amendments change; else as recorded. */
  Ending of(
      TermHistory terms, Optional<Ending> recorded, Function<TextHistory.Wording, Holding> holds) {
    return new Ending(
        terms.until(
            each -> one(each).until(), recorded.map(Ending::until), unstated().until(), holds));
  }

  private Ending one(Found<Term> stated) {
    Term term = stated.provision();
    ModelPath path = stated.path().member("end");
    Optional<RenewedEnd> renewed = renewed(term);
    DayFact last =
        fact(path, within(term, renewed.map(r -> r.day(notices)).orElseGet(() -> first(term))));
    return renewed
        .flatMap(r -> r.presumed(notices))
        .or(() -> unlimited(term))
        .map(day -> Ending.on(last, fact(path, within(term, day))))
        .orElseGet(() -> Ending.on(last));
  }

  /** The last day, if it is presumed that what lasts at least until a day goes on after it. */
  private static Optional<PartialDate> unlimited(Term term) {
    return term.lasting() instanceof Lasting.AtLeast
            && term.renewal().isEmpty()
            && term.condition().isEmpty()
            && term.needed().isEmpty()
        ? Optional.of(Ending.NEVER)
        : Optional.empty();
  }

  private Optional<RenewedEnd> renewed(Term term) {
    int renewals = (int) Anchors.days(instrument, InstrumentEvent.Type.RENEWED).count();
    return term.renewal()
        .map(renewal -> new RenewedEnd(renewal, first(term), renewals, known, calendar));
  }

  /** The last day of the first term. */
  private PartialDate first(Term term) {
    if (term.condition().isPresent() || term.needed().isPresent()) {
      return PartialDate.unknown();
    }
    if (term.lasting() instanceof Lasting.Until until) {
      PartialDate last = resolved(until.lastDay());
      return term.minimum().map(rule -> PartialDate.laterOf(last, resolved(rule))).orElse(last);
    }
    LocalDate minimum = term.minimum().map(this::resolved).orElse(PartialDate.unknown()).earliest();
    if (term.lasting() instanceof Lasting.AtLeast atLeast) {
      return PartialDate.laterOf(
          PartialDate.notBefore(minimum), Ending.notBefore(resolved(atLeast.notBefore())));
    }
    if (term.lasting() instanceof Lasting.AtMost atMost) {
      return Ending.notAfter(minimum, resolved(atMost.notAfter()));
    }
    return term.lasting() instanceof Lasting.Indefinitely
        ? Ending.NEVER
        : PartialDate.notBefore(minimum);
  }

  private PartialDate within(Term term, PartialDate day) {
    return term.maximum()
        .map(this::resolved)
        .map(maximum -> PartialDate.earlierOf(day, maximum))
        .orElse(day);
  }

  private PartialDate resolved(DateRule rule) {
    return rule.resolve(known, calendar).day().orElse(PartialDate.unknown());
  }

  private ModelPath path() {
    return Paths.instrument(instrument.id());
  }

  /** The fact of an end, not before the start and not before a day on which it is in effect. */
  private DayFact fact(ModelPath path, PartialDate last) {
    LocalDate earliest = PartialDate.laterOf(start, last).earliest();
    PartialDate begun =
        earliest.isAfter(last.latest()) ? last : PartialDate.between(earliest, last.latest());
    return new DayFact(DayKind.EFFECT_END, path, new Range(start, begun).attested(shown).last());
  }
}
