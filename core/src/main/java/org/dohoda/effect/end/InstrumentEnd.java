package org.dohoda.effect.end;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.wording.TermHistory;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.source.Attestation;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.WorkingCalendar;

/**
 * The end of an instrument for all parties: an end that is recorded as having come, and else the
 * first of those that its term fixes and that notice brings about.
 */
public final class InstrumentEnd {
  private final Bound recorded;
  private final TermHistory terms;
  private final ImmutableList<EarlyEnd> early;
  private final ImmutableList<EarlyEnd> perhaps;
  private final Function<Begun.As, TermEnd> term;
  private final Begun begun;
  private final Function<TextHistory.Wording, Holding> holds;
  private final Holding open;

  public InstrumentEnd(
      Instrument instrument,
      TermHistory terms,
      Function<TextHistory.Wording, Holding> holds,
      List<EarlyEnd> early,
      Begun begun,
      Holding since,
      Optional<WorkingCalendar> calendar) {
    InstrumentFacts facts = InstrumentFacts.of(instrument);
    this.recorded = facts.end();
    this.terms = terms;
    this.holds = holds;
    this.open = Ending.open(facts.path());
    this.early =
        early.stream().filter(end -> end.forAll().isYes()).collect(ImmutableList.toImmutableList());
    this.perhaps =
        early.stream()
            .filter(end -> end.forAll().isUnknown())
            .collect(ImmutableList.toImmutableList());
    this.begun = begun;
    ImmutableList<Attestation> shown = shown(instrument, facts, early);
    ImmutableList<PartialDate> notices =
        this.early.stream()
            .filter(this::stopsRenewal)
            .map(end -> end.event().on())
            .collect(ImmutableList.toImmutableList());
    this.term =
        as ->
            new TermEnd(
                instrument,
                Suppliers.memoize(() -> begins(since, as.presumptions())),
                as.known(),
                shown,
                notices,
                calendar);
  }

  /** The first day on which anybody may be bound; if nobody ever is, no day is too early. */
  private static LocalDate begins(Holding since, Set<Presumption> presumptions) {
    return since
        .validity(presumptions)
        .timeline()
        .firstFrom(PartialDate.MIN_DAY, truth -> !truth.isNo())
        .orElse(PartialDate.MIN_DAY);
  }

  public Ending ending() {
    Ending ending = certain();
    for (EarlyEnd end : perhaps) {
      ending = ending.andUnless(end.notForAll(), end.ending());
    }
    return ending;
  }

  /** The end, without those of which it is not known whether they are for all. */
  private Ending certain() {
    Optional<Ending> come = first(early.stream().filter(EarlyEnd::isRecorded));
    if (come.isPresent()) {
      return isStated() ? come.get().and(disputed()) : come.get();
    }
    Optional<Ending> notice = first(early.stream().filter(end -> !stopsRenewal(end)));
    if (notice.isPresent()) {
      return isStated() ? fixed().and(notice.get()) : notice.get();
    }
    return fixed();
  }

  private boolean isStated() {
    return !recorded.isUnknown() || !terms.all().isEmpty();
  }

  /** What is to be over before it is recorded to have ended was prolonged, or the day is wrong. */
  private Ending disputed() {
    return new Ending(Holding.any(fixed().until(), open));
  }

  private Ending fixed() {
    return new Ending(begun.holding(as -> term.apply(as).of(terms, recorded, holds).until()));
  }

  private boolean stopsRenewal(EarlyEnd end) {
    return !end.stated()
        && terms.all().stream()
            .flatMap(each -> each.provision().renewal().stream())
            .map(Renewal::mode)
            .anyMatch(RenewalMode.AUTOMATIC::equals);
  }

  private static Optional<Ending> first(Stream<EarlyEnd> ends) {
    return ends.map(EarlyEnd::ending).reduce(Ending::and);
  }

  /** The days on which it is attested or implied to be in effect for some. */
  private static ImmutableList<Attestation> shown(
      Instrument instrument, InstrumentFacts facts, List<EarlyEnd> early) {
    ImmutableList.Builder<Attestation> shown = ImmutableList.builder();
    shown.addAll(instrument.attestations());
    Stream<PartialDate> lastDays =
        facts.parties().stream().map(Party::lastDay).flatMap(Optional::stream);
    Stream.concat(lastDays, early.stream().map(end -> end.event().on()))
        .filter(day -> !day.isUnknown())
        .forEach(day -> shown.add(on(day)));
    return shown.build();
  }

  private static Attestation on(PartialDate day) {
    return new Attestation(day, Optional.empty());
  }
}
