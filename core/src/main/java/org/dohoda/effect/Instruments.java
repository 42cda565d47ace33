package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dohoda.effect.entry.Entry;
import org.dohoda.effect.entry.Start;
import org.dohoda.effect.entry.Starts;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Concluded;
import org.dohoda.effect.facts.Originals;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Relations;
import org.dohoda.effect.party.AtLeastTwo;
import org.dohoda.effect.party.Place;
import org.dohoda.effect.wording.Supersessions;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;
import org.dohoda.time.WorkingCalendar;

/** The effects of all instruments of a register, each computed once when it is asked for. */
final class Instruments {
  private final CooperationRegister register;
  private final Originals originals;
  private final Computation.Context context;
  private final Map<InstrumentId, InstrumentEffect> computed = new ConcurrentHashMap<>();

  Instruments(
      CooperationRegister register, Relations relations, Optional<WorkingCalendar> calendar) {
    this.register = register;
    this.originals = Originals.of(register);
    Starts starts = new Starts(register.instruments(), calendar);
    this.context =
        new Computation.Context(
            starts,
            relations,
            new Supersessions(register.instruments(), by -> begun(by, starts)),
            calendar);
  }

  /** That an instrument is no draft and has entered into force, and what it amends has too. */
  private Holding begun(Instrument instrument, Starts starts) {
    Start start = starts.of(instrument);
    if (!(instrument instanceof Memorandum memorandum)) {
      return Holding.all(Concluded.of(instrument), start.inForce(), amended(instrument, starts));
    }
    List<Holding> parties = new ArrayList<>();
    Entry entry = starts.entry(memorandum);
    for (Party party : memorandum.parties()) {
      parties.add(starts.of(memorandum, party, start, entry).inForce());
    }
    return Holding.all(Concluded.of(instrument), AtLeastTwo.of(parties));
  }

  private Holding amended(Instrument instrument, Starts starts) {
    Originals.Original original = originals.of(instrument);
    return original
        .notRecorded()
        .map(id -> missing(Paths.instrument(id)))
        .orElseGet(
            () ->
                original.instrument() instanceof Amendment
                        || original.instrument().equals(instrument)
                    ? Holding.ALWAYS
                    : begun(original.instrument(), starts));
  }

  Holding notDraft(InstrumentId id) {
    List<Holding> parts = new ArrayList<>();
    Optional<Instrument> found = register.instrument(id);
    Optional<Originals.Original> circle =
        found.map(originals::of).filter(each -> each.end() == Originals.End.CIRCLE);
    if (circle.isPresent()) {
      return missing(circle.get().unknown().orElseThrow());
    }
    InstrumentId last = id;
    int steps = 0;
    while (found.isPresent()) {
      parts.add(Concluded.of(found.get()));
      if (!(found.get() instanceof Amendment amendment)) {
        return Holding.all(parts);
      }
      last = amendment.amends();
      found = ++steps > Beyond.LONGEST ? Optional.empty() : register.instrument(last);
    }
    parts.add(steps > Beyond.LONGEST ? beyond(id) : missing(Paths.instrument(last)));
    return Holding.all(parts);
  }

  private static Holding beyond(InstrumentId amendment) {
    return Beyond.holding(Paths.instrument(amendment).member("amends"));
  }

  Holding whole(InstrumentId id) {
    return effect(id).map(InstrumentEffect::whole).orElseGet(() -> missing(Paths.instrument(id)));
  }

  Holding forParty(InstrumentId id, OrganizationId party) {
    return effect(id)
        .map(effect -> effect.forParty(party))
        .orElseGet(() -> missing(Paths.instrument(id)));
  }

  /** The place of an organization among the parties of an instrument; none if it never is one. */
  Place place(InstrumentId id, OrganizationId organization) {
    return effect(id).map(effect -> effect.place(organization)).orElse(Place.NONE);
  }

  /** Who follows a party by amendments of an instrument. */
  ImmutableList<Handover> handovers(InstrumentId id, OrganizationId party) {
    return effect(id).map(effect -> effect.handovers().get(party)).orElse(ImmutableList.of());
  }

  /** What is computed of an instrument; empty if it is not recorded. */
  Optional<InstrumentEffect> effect(InstrumentId id) {
    InstrumentEffect known = computed.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<InstrumentEffect> effect = register.instrument(id).map(this::compute);
    effect.ifPresent(each -> computed.putIfAbsent(id, each));
    return effect;
  }

  /** Whether anything amends an instrument, or may. */
  boolean isAmended(InstrumentId id) {
    return context.starts().isAmended(id);
  }

  /** Every wording of a clause in an instrument; of one not recorded, what amendments bring. */
  ImmutableList<ClauseVersion> versions(InstrumentId id) {
    return effect(id)
        .map(InstrumentEffect::versions)
        .orElseGet(
            () ->
                new LooseWordings(id, context.supersessions()).of(context.starts().amendments(id)));
  }

  ConsolidatedText consolidated(InstrumentId id, LocalDate day, Set<Presumption> presumptions) {
    return effect(id)
        .map(effect -> effect.consolidated(id, day, presumptions))
        .orElseGet(() -> ConsolidatedText.notRecorded(id, day));
  }

  /** What is not recorded at a place. */
  static Holding missing(ModelPath path) {
    return new Holding.NotRecorded(new Datum(DatumKind.ELEMENT, path));
  }

  private InstrumentEffect compute(Instrument instrument) {
    InstrumentEffect own = new Computation(instrument, context).result();
    return instrument instanceof Amendment amendment ? nested(own, amendment) : own;
  }

  /** An amendment within what it amends; that is unknown if it leads back to where it was. */
  private InstrumentEffect nested(InstrumentEffect own, Amendment amendment) {
    Originals.Original original = originals.of(amendment);
    if (original.end() == Originals.End.CIRCLE) {
      return own.amendingUnknown(missing(original.unknown().orElseThrow()));
    }
    if (original.steps() <= Beyond.LONGEST) {
      return effect(amendment.amends())
          .map(own::amending)
          .orElseGet(() -> own.amendingUnknown(missing(Paths.instrument(amendment.amends()))));
    }
    InstrumentEffect unknown = own.amendingUnknown(beyond(amendment.id()));
    return original.end() == Originals.End.NOT_RECORDED
        ? unknown
        : effect(original.instrument().id()).map(unknown::amending).orElse(unknown);
  }
}
