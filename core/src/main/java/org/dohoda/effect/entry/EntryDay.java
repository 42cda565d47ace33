package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.effect.facts.Anchors;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Party;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/** The first day of effect that some provisions on entry into force come to. */
final class EntryDay {
  private final Instrument instrument;
  private final Optional<WorkingCalendar> calendar;

  EntryDay(Instrument instrument, Optional<WorkingCalendar> calendar) {
    this.instrument = instrument;
    this.calendar = calendar;
  }

  /** The provisions of an instrument on its entry into force. */
  static List<EntryIntoForce> provisions(Instrument instrument) {
    List<EntryIntoForce> found = new ArrayList<>(1);
    for (int i = 0; i < instrument.clauses().size(); i++) {
      ImmutableList<Provision> all = instrument.clauses().get(i).provisions();
      for (int j = 0; j < all.size(); j++) {
        if (all.get(j) instanceof EntryIntoForce entry) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /** The first day for the instrument: the latest that a provision comes to, one at least. */
  PartialDate ofInstrument(Collection<EntryIntoForce> provisions) {
    PartialDate latest = PartialDate.of(PartialDate.MIN_DAY);
    for (EntryIntoForce provision : provisions) {
      latest = PartialDate.laterOf(latest, day(provision));
    }
    return latest;
  }

  /** The first day of application for the time being: the latest that a provision comes to. */
  PartialDate provisional(Collection<EntryIntoForce> provisions) {
    return provisions.stream()
        .filter(provision -> provision.provisional().isPresent())
        .map(each -> resolved(each.provisional().orElseThrow(), events(each)))
        .reduce(PartialDate::laterOf)
        .orElse(Start.NO_DAY);
  }

  /** The first day for a party: the latest that a provision comes to. */
  PartialDate ofParty(
      Party party, Collection<EntryIntoForce> provisions, PartialDate ofInstrument) {
    PartialDate day = ofInstrument;
    for (EntryIntoForce provision : provisions) {
      day = PartialDate.laterOf(day, ofParty(party, provision, ofInstrument));
    }
    return day;
  }

  /**
   * The first day for a party: that of the instrument or, where a provision says so, a later one if
   * the party acts after the instrument took effect.
   */
  private PartialDate ofParty(Party party, EntryIntoForce provision, PartialDate ofInstrument) {
    if (provision.firstDayOfLater().isEmpty()) {
      return ofInstrument;
    }
    PartialDate act = act(party);
    KnownEvents known =
        events(provision).with(Anchor.DEPOSIT, act).with(Anchor.LAST_SIGNATURE, act);
    PartialDate later =
        PartialDate.laterOf(
            ofInstrument, resolved(provision.firstDayOfLater().orElseThrow(), known));
    return switch (act.isAfter(decisiveAct(provision))) {
      case YES -> later;
      case NO -> ofInstrument;
      case UNKNOWN -> PartialDate.between(ofInstrument.earliest(), later.latest());
    };
  }

  /** The day on which a party does its part. */
  static PartialDate act(Party party) {
    return party.deposited().or(party::signed).orElse(PartialDate.unknown());
  }

  private PartialDate decisiveAct(EntryIntoForce provision) {
    KnownEvents known = events(provision);
    return known
        .day(Anchor.DEPOSIT)
        .or(() -> known.day(Anchor.LAST_SIGNATURE))
        .orElse(PartialDate.unknown());
  }

  private PartialDate day(EntryIntoForce provision) {
    PartialDate day = firstDay(provision);
    if (!provision.approvals().isEmpty()) {
      KnownEvents known = events(provision);
      for (ApprovalStep step : provision.approvals()) {
        day = PartialDate.laterOf(day, done(step, provision, known));
      }
    }
    return provision.condition().isPresent() ? PartialDate.notBefore(day.earliest()) : day;
  }

  private PartialDate firstDay(EntryIntoForce provision) {
    if (provision.firstDay().isEmpty()) {
      boolean stepsTell = !provision.approvals().isEmpty();
      return stepsTell ? PartialDate.of(PartialDate.MIN_DAY) : PartialDate.unknown();
    }
    DateRule rule = provision.firstDay().get();
    return rule instanceof DateRule.On on
        ? Anchors.day(on.anchor(), instrument, needed(provision)).orElse(PartialDate.unknown())
        : resolved(rule, events(provision));
  }

  /** The day of a step: the last of the recorded ones if there is one for every step. */
  private PartialDate done(ApprovalStep step, EntryIntoForce provision, KnownEvents known) {
    if (step.act() == ApprovalAct.DEPOSIT) {
      return known.day(Anchor.DEPOSIT).orElse(PartialDate.unknown());
    }
    long steps = provision.approvals().stream().filter(s -> s.act() != ApprovalAct.DEPOSIT).count();
    long recorded = Anchors.days(instrument, InstrumentEvent.Type.APPROVED).count();
    Optional<PartialDate> last = known.day(Anchor.APPROVAL);
    return last.map(day -> recorded < steps ? PartialDate.notBefore(day.earliest()) : day)
        .orElse(PartialDate.unknown());
  }

  private KnownEvents events(EntryIntoForce provision) {
    return Anchors.of(instrument, needed(provision));
  }

  private static OptionalInt needed(EntryIntoForce provision) {
    return provision.needed().isPresent()
            && provision.needed().get() instanceof Quantity.Count count
        ? OptionalInt.of(count.number())
        : OptionalInt.empty();
  }

  private PartialDate resolved(DateRule rule, KnownEvents known) {
    return rule.resolve(known, calendar).day().orElse(PartialDate.unknown());
  }
}
