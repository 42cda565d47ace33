package org.dohoda.effect.end;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Range;
import org.dohoda.effect.wording.TermHistory;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.time.Bound;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/**
 * The end of an instrument as its terms fix it.
 *
 * @param instrument the instrument
 * @param begins the first day on which it can be in effect for anybody, asked where it matters
 * @param known the known events, its first day in force among them
 * @param shown the days on which it is shown to be in effect
 * @param notices the days of notices that stop a renewal for all
 * @param calendar the working days
 */
record TermEnd(
    Instrument instrument,
    Supplier<LocalDate> begins,
    KnownEvents known,
    List<Attestation> shown,
    List<PartialDate> notices,
    Optional<WorkingCalendar> calendar) {

  /** The end that is recorded as such; if it was renewed, nobody knows by how long. */
  private Ending recorded(PartialDate last, Holding stands) {
    ModelPath path = path().member("term").member("end");
    return Ending.on(
        course(stands)
            .renewed()
            .map(renewed -> fact(renewed.member("end"), Ending.notBefore(last)))
            .orElseGet(() -> fact(path, last)));
  }

  /** The end where nothing is stated. */
  Ending unstated() {
    return Ending.on(
        fact(path().member("end"), PartialDate.unknown()),
        fact(path().member("end"), Ending.NEVER));
  }

  /** The end that the text of the day states, which amendments change; else as recorded. */
  Ending of(TermHistory terms, Bound recorded, Function<TextHistory.Wording, Holding> holds) {
    return new Ending(
        terms.until(
            (term, stands) -> one(term, course(stands)).until(),
            stands -> recorded(recorded, stands).map(Ending::until),
            unstated().until(),
            holds));
  }

  private Optional<Ending> recorded(Bound end, Holding stands) {
    return end.isOpen() ? Optional.of(Ending.NONE) : end.date().map(last -> recorded(last, stands));
  }

  private TermCourse course(Holding stands) {
    return TermCourse.of(instrument, notices, stands);
  }

  private Ending one(Found<Term> stated, TermCourse course) {
    Term term = stated.provision();
    Optional<RenewedEnd> renewed =
        term.renewal()
            .map(renewal -> new RenewedEnd(renewal, first(term), course, known, calendar));
    DayFact last =
        renewed
            .map(each -> fact(end(stated), within(term, each.day())))
            .orElseGet(() -> notRenewed(stated, course));
    return renewed
        .flatMap(RenewedEnd::presumed)
        .or(() -> unlimited(term))
        .map(day -> Ending.on(last, fact(end(stated), within(term, day))))
        .orElseGet(() -> Ending.on(last));
  }

  /** The end of a term that no provision renews; if it was renewed, nobody knows by how long. */
  private DayFact notRenewed(Found<Term> stated, TermCourse course) {
    Term term = stated.provision();
    PartialDate first = first(term);
    PartialDate open = Ending.notBefore(first);
    ModelPath renewed = course.renewed().map(path -> path.member("end")).orElse(end(stated));
    return course.renewed().isEmpty() || open.equals(first)
        ? fact(end(stated), within(term, first))
        : fact(renewed, within(term, open));
  }

  private static ModelPath end(Found<Term> stated) {
    return stated.path().member("end");
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

  /**
   * The fact of an end, not before anybody can be bound and not before a day on which it is in
   * effect. The first day of the instrument is no limit: it may be in effect before for those whose
   * own first days are recorded. Of a range that reaches further back only the days count on which
   * there is something to end; an exact day that is too early is taken as it is.
   */
  private DayFact fact(ModelPath path, PartialDate last) {
    return new DayFact(DayKind.EFFECT_END, path, last.isExact() ? last : notBeforeFirst(last));
  }

  private PartialDate notBeforeFirst(PartialDate last) {
    PartialDate begin = PartialDate.notBefore(begins.get());
    LocalDate earliest = PartialDate.laterOf(begin, last).earliest();
    PartialDate begun =
        earliest.isAfter(last.latest()) ? last : PartialDate.between(earliest, last.latest());
    return new Range(begin, begun).attested(shown).last();
  }
}
