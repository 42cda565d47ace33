package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.effect.facts.Anchors;
import org.dohoda.effect.facts.Needed;
import org.dohoda.effect.facts.Signatures;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
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
   * The first day for a party: that of the instrument or, if the party acts when it is in effect
   * among others, a later one, as far as a provision says which. It is not, as long as all are
   * needed.
   */
  private PartialDate ofParty(Party party, EntryIntoForce provision, PartialDate ofInstrument) {
    if (!needed(provision).mayBeFewerThan(parties().size())) {
      return ofInstrument;
    }
    PartialDate act = decisive(party);
    KnownEvents known =
        events(provision).with(Anchor.DEPOSIT, act).with(Anchor.LAST_SIGNATURE, act);
    PartialDate since = PartialDate.laterOf(ofInstrument, act);
    PartialDate later =
        provision
            .firstDayOfLater()
            .map(rule -> PartialDate.laterOf(ofInstrument, resolved(rule, known)))
            .orElseGet(() -> PartialDate.notBefore(since.earliest()));
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

  /** The day on which a party does its part; where parties deposit, no signature stands for it. */
  private PartialDate decisive(Party party) {
    return (isDeposited() ? party.deposited() : party.signed()).orElse(PartialDate.unknown());
  }

  private PartialDate decisiveAct(EntryIntoForce provision) {
    return events(provision)
        .day(isDeposited() ? Anchor.DEPOSIT : Anchor.LAST_SIGNATURE)
        .orElse(PartialDate.unknown());
  }

  private boolean isDeposited() {
    return parties().stream().anyMatch(party -> party.deposited().isPresent());
  }

  private ImmutableList<Party> parties() {
    return Signatures.parties(instrument);
  }

  private PartialDate day(EntryIntoForce provision) {
    PartialDate day = firstDay(provision);
    if (!provision.approvals().isEmpty()) {
      Approvals approvals = new Approvals(instrument, provision.approvals(), events(provision));
      for (ApprovalStep step : provision.approvals()) {
        day = PartialDate.laterOf(day, approvals.done(step));
      }
    }
    return provision.condition().isPresent() ? PartialDate.notBefore(day.earliest()) : day;
  }

  private PartialDate firstDay(EntryIntoForce provision) {
    if (provision.firstDay().isEmpty()) {
      return provision.approvals().isEmpty() ? PartialDate.unknown() : signed(provision);
    }
    DateRule rule = provision.firstDay().get();
    return rule instanceof DateRule.On on
        ? Anchors.day(on.anchor(), instrument, needed(provision)).orElse(PartialDate.unknown())
        : resolved(rule, events(provision));
  }

  /** The last signature, before which no approval gives effect, as far as one is recorded. */
  private PartialDate signed(EntryIntoForce provision) {
    return events(provision).day(Anchor.LAST_SIGNATURE).orElse(PartialDate.of(PartialDate.MIN_DAY));
  }

  private KnownEvents events(EntryIntoForce provision) {
    return Anchors.of(instrument, needed(provision));
  }

  private Needed needed(EntryIntoForce provision) {
    int all = parties().size();
    return provision.needed().map(each -> Needed.of(each, all)).orElseGet(() -> Needed.all(all));
  }

  private PartialDate resolved(DateRule rule, KnownEvents known) {
    return rule.resolve(known, calendar).day().orElse(PartialDate.unknown());
  }
}
