package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Concluded;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Range;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.dohoda.time.WorkingCalendar;

/**
 * When instruments begin to have effect.
 *
 * <p>What is recorded as the first day comes first, then what the provisions come to, then what may
 * be presumed. Days on which the instrument is shown to be in effect tighten all three.
 */
public final class Starts {
  private final ImmutableListMultimap<InstrumentId, Placed> amendments;
  private final Optional<WorkingCalendar> calendar;

  /** An amendment that is more than a draft, or may be, with its place in the register. */
  private record Placed(Amendment amendment, Holding concluded, int place) {}

  public Starts(List<Instrument> instruments, Optional<WorkingCalendar> calendar) {
    ImmutableListMultimap.Builder<InstrumentId, Placed> found = ImmutableListMultimap.builder();
    for (int place = 0; place < instruments.size(); place++) {
      if (instruments.get(place) instanceof Amendment amendment) {
        Holding concluded = Concluded.of(amendment);
        if (!concluded.equals(Holding.NEVER)) {
          found.put(amendment.amends(), new Placed(amendment, concluded, place));
        }
      }
    }
    this.amendments = found.build();
    this.calendar = calendar;
  }

  /** Whether an instrument has amendments. */
  public boolean isAmended(InstrumentId id) {
    return amendments.containsKey(id);
  }

  /** The amendments of an instrument in the order in which they apply. */
  public ImmutableList<Applied> amendments(InstrumentId id) {
    return applied(amendments.get(id), ImmutableSet.of());
  }

  /** The beginning for all parties of which nothing of their own is recorded. */
  public Start of(Instrument instrument) {
    return of(instrument, instrument.attestations());
  }

  private Start of(Instrument instrument, List<Attestation> shown) {
    return of(instrument, shown, ImmutableSet.of());
  }

  /** The beginning for a party that is there from the first, given that of the instrument. */
  public Start of(Memorandum memorandum, Party party, Start ofInstrument, Entry entry) {
    ModelPath path = Paths.party(memorandum.id(), party.organization());
    List<Attestation> shown =
        memorandum.parties().size() == 2 ? memorandum.attestations() : List.of();
    if (party.effective().isPresent()) {
      return on(DayKind.EFFECT_START, path.member("effective"), party.effective().get(), shown);
    }
    Start all = areOthersBound(memorandum) ? of(memorandum, List.of()) : ofInstrument;
    PartialDate day = entry.ofParty(party, all.recorded());
    boolean own = !day.equals(all.recorded());
    Start inForce =
        own
            ? on(
                DayKind.EFFECT_START,
                path.member("effective"),
                day,
                entry.isProvisional() ? List.of() : shown)
            : all;
    if (!entry.isProvisional()) {
      return inForce;
    }
    PartialDate signed = afterOthers(party, memorandum);
    PartialDate ofAll = entry.provisional(Start::recorded);
    PartialDate recorded = PartialDate.laterOf(ofAll, signed);
    if (!own && recorded.equals(ofAll)) {
      return all;
    }
    PartialDate presumed = PartialDate.laterOf(entry.provisional(Start::presumed), signed);
    return inForce.applied(
        Start.on(
            applied(path, presumed, inForce.presumed(), shown),
            applied(path, recorded, inForce.recorded(), shown)));
  }

  /**
   * The signature of a party, before which it applies nothing if another one signed earlier: those
   * who sign first may agree on a day that is past, those who sign later are not bound before.
   */
  private static PartialDate afterOthers(Party party, Memorandum memorandum) {
    PartialDate signed = party.signed().orElse(PartialDate.unknown());
    Truth later =
        Truth.any(
            memorandum.parties().stream()
                .filter(each -> !each.organization().equals(party.organization()))
                .map(each -> signed.isAfter(each.signed().orElse(PartialDate.unknown()))));
    return switch (later) {
      case YES -> signed;
      case NO -> PartialDate.of(PartialDate.MIN_DAY);
      case UNKNOWN -> PartialDate.notAfter(signed.latest());
    };
  }

  /** Whether others, whose first days are recorded, may be those that an attestation speaks of. */
  private static boolean areOthersBound(Memorandum memorandum) {
    return !memorandum.attestations().isEmpty()
        && memorandum.parties().stream().filter(each -> each.effective().isPresent()).count() >= 2;
  }

  /** What the text of an instrument comes to. */
  public Entry entry(Instrument instrument) {
    return entry(instrument, ImmutableSet.of());
  }

  private Start of(
      Instrument instrument, List<Attestation> shown, ImmutableSet<InstrumentId> amended) {
    InstrumentFacts facts = InstrumentFacts.of(instrument);
    if (facts.start().isOpen()) {
      return Start.ALWAYS;
    }
    if (facts.start().date().isPresent()) {
      return on(facts.startKind(), facts.startPath(), facts.start().date().get(), shown);
    }
    ModelPath effect = facts.path().member("effect");
    if (amended.size() > Beyond.LONGEST) {
      return on(facts.startKind(), effect, PartialDate.unknown(), shown);
    }
    Entry entry = entry(instrument, amended);
    if (!entry.isStated()) {
      return twoBound(facts)
          .map(day -> on(facts.startKind(), effect, day, shown))
          .orElseGet(() -> onSignature(facts, effect, shown));
    }
    if (!entry.isProvisional()) {
      return inForce(facts, entry, shown);
    }
    Start inForce = inForce(facts, entry, List.of());
    return inForce.applied(
        Start.on(
            applied(facts.path(), entry.provisional(Start::presumed), inForce.presumed(), shown),
            applied(facts.path(), entry.provisional(Start::recorded), inForce.recorded(), shown)));
  }

  /** The entry into force that a text comes to. */
  private static Start inForce(InstrumentFacts facts, Entry entry, List<Attestation> shown) {
    PartialDate recorded = tightened(entry.recorded(), shown);
    PartialDate presumed = tightened(entry.presumed(), shown);
    ModelPath effect = facts.path().member("effect");
    DayFact first = new DayFact(facts.startKind(), effect, recorded);
    PartialDate signed = tightened(facts.signed(), shown);
    boolean onSignature =
        !recorded.equals(presumed) && !entry.isStatedFirst() && presumed.equals(signed);
    return onSignature
        ? Start.on(new DayFact(DayKind.SIGNATURE, facts.signedPath(), signed), first)
        : Start.on(new DayFact(facts.startKind(), effect, presumed), first);
  }

  /**
   * The first day of application: for the time being, or from the entry into force if that comes
   * first. A day on which the instrument is shown to have effect may be one of either.
   */
  private static DayFact applied(
      ModelPath path, PartialDate provisional, PartialDate inForce, List<Attestation> shown) {
    PartialDate first = tightened(PartialDate.earlierOf(provisional, inForce), shown);
    return new DayFact(DayKind.PROVISIONAL_START, path.member("provisional"), first);
  }

  private Entry entry(Instrument instrument, ImmutableSet<InstrumentId> amended) {
    List<Placed> all = amendments.get(instrument.id());
    Set<ClauseId> concerned =
        EntryTexts.concerned(instrument, Lists.transform(all, Placed::amendment));
    List<Placed> touching =
        all.stream().filter(each -> EntryTexts.touches(each.amendment(), concerned)).toList();
    ImmutableSet<InstrumentId> above =
        ImmutableSet.<InstrumentId>builder().addAll(amended).add(instrument.id()).build();
    return new Entry(
        instrument, EntryTexts.of(instrument, concerned, applied(touching, above)), calendar);
  }

  /** Amendments in their order; one that in the end amends itself is left out. */
  private ImmutableList<Applied> applied(List<Placed> placed, ImmutableSet<InstrumentId> amended) {
    return Applied.inOrder(
        placed.stream()
            .filter(each -> !amended.contains(each.amendment().id()))
            .map(
                each ->
                    new Applied(
                        each.amendment(),
                        of(each.amendment(), each.amendment().attestations(), amended),
                        each.concluded(),
                        each.place()))
            .toList());
  }

  /** The day from which two parties are bound, if a first day is recorded of each one. */
  private static Optional<PartialDate> twoBound(InstrumentFacts facts) {
    ImmutableList<PartialDate> days =
        facts.parties().stream()
            .flatMap(party -> party.effective().stream())
            .collect(ImmutableList.toImmutableList());
    return days.size() < 2 || days.size() < facts.parties().size()
        ? Optional.empty()
        : Optional.of(
            PartialDate.between(
                second(days.stream().map(PartialDate::earliest)),
                second(days.stream().map(PartialDate::latest))));
  }

  private static LocalDate second(Stream<LocalDate> days) {
    return days.sorted().skip(1).findFirst().orElseThrow();
  }

  private static Start onSignature(
      InstrumentFacts facts, ModelPath effect, List<Attestation> shown) {
    PartialDate signed = tightened(facts.signed(), shown);
    PartialDate recorded = tightened(PartialDate.notBefore(facts.signed().earliest()), shown);
    return Start.on(
        new DayFact(DayKind.SIGNATURE, facts.signedPath(), signed),
        new DayFact(facts.startKind(), effect, recorded));
  }

  private static Start on(DayKind kind, ModelPath path, PartialDate day, List<Attestation> shown) {
    return Start.on(new DayFact(kind, path, tightened(day, shown)));
  }

  private static PartialDate tightened(PartialDate first, List<Attestation> shown) {
    return new Range(first, PartialDate.of(PartialDate.MAX_DAY)).attested(shown).first();
  }
}
