package org.dohoda.effect;

import java.util.List;
import java.util.Optional;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.WorkingCalendar;

/**
 * When instruments begin to have effect.
 *
 * <p>What is recorded as the first day comes first, then what the provisions come to, then what may
 * be presumed. Days on which the instrument is shown to be in effect tighten all three.
 */
final class Starts {
  private final Optional<WorkingCalendar> calendar;

  Starts(Optional<WorkingCalendar> calendar) {
    this.calendar = calendar;
  }

  /** The beginning for all parties of which nothing of their own is recorded. */
  Start of(Instrument instrument) {
    InstrumentFacts facts = InstrumentFacts.of(instrument);
    List<Attestation> shown = instrument.attestations();
    if (facts.start().isOpen()) {
      return Start.ALWAYS;
    }
    if (facts.start().date().isPresent()) {
      return on(facts.startKind(), facts.startPath(), facts.start().date().get(), shown);
    }
    ModelPath effect = facts.path().member("effect");
    EntryDay entry = new EntryDay(instrument, calendar);
    return entry.provisions().isEmpty()
        ? onSignature(facts, effect, shown)
        : on(facts.startKind(), effect, entry.ofInstrument(), shown);
  }

  /** The beginning for a party that is there from the first. */
  Start of(Memorandum memorandum, Party party, Start ofInstrument) {
    ModelPath path = Paths.party(memorandum.id(), party.organization()).member("effective");
    List<Attestation> shown =
        memorandum.parties().size() == 2 ? memorandum.attestations() : List.of();
    if (party.effective().isPresent()) {
      return on(DayKind.EFFECT_START, path, party.effective().get(), shown);
    }
    PartialDate day = new EntryDay(memorandum, calendar).ofParty(party, ofInstrument.recorded());
    return day.equals(ofInstrument.recorded())
        ? ofInstrument
        : on(DayKind.EFFECT_START, path, day, shown);
  }

  private static Start onSignature(
      InstrumentFacts facts, ModelPath effect, List<Attestation> shown) {
    PartialDate signed = tightened(facts.signed(), shown);
    PartialDate recorded = tightened(PartialDate.notBefore(facts.signed().earliest()), shown);
    return new Start(
        new Holding.Presumable(
            Presumption.EFFECTIVE_ON_SIGNATURE,
            new Holding.Since(new DayFact(DayKind.SIGNATURE, facts.signedPath(), signed)),
            new Holding.Since(new DayFact(facts.startKind(), effect, recorded))),
        recorded,
        signed);
  }

  private static Start on(DayKind kind, ModelPath path, PartialDate day, List<Attestation> shown) {
    return Start.on(new DayFact(kind, path, tightened(day, shown)));
  }

  private static PartialDate tightened(PartialDate first, List<Attestation> shown) {
    return new Range(first, PartialDate.of(PartialDate.MAX_DAY)).attested(shown).first();
  }
}
