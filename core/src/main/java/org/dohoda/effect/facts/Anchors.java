package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;

/** The events that date rules of an instrument count from, drawn from what is recorded of it. */
public final class Anchors {
  private Anchors() {}

  /** The known events of an instrument, for which all parties must have done their part. */
  public static KnownEvents of(Instrument instrument) {
    return of(instrument, Needed.all(Signatures.parties(instrument).size()));
  }

  /**
   * The known events of an instrument.
   *
   * @param needed how many parties must have signed or deposited
   */
  public static KnownEvents of(Instrument instrument, Needed needed) {
    ImmutableList<Party> parties = Signatures.parties(instrument);
    Map<Anchor, PartialDate> days = new LinkedHashMap<>();
    put(days, Anchor.LAST_SIGNATURE, Optional.of(signature(instrument, needed)));
    put(days, Anchor.FIRST_SIGNATURE, Optional.of(Signatures.first(instrument)));
    for (Party party : parties) {
      put(days, Anchor.signatureOf(party.organization()), party.signed());
    }
    put(days, Anchor.DEPOSIT, deposit(instrument, parties, needed));
    put(days, Anchor.APPROVAL, approval(instrument));
    for (InstrumentEvent event : instrument.events()) {
      event
          .name()
          .filter(Anchor::isEventName) // of another name no date rule can speak
          .ifPresent(name -> days.merge(Anchor.event(name), event.on(), Range::either));
    }
    return KnownEvents.of(days);
  }

  /** The day of one event, as {@link #of} knows it. */
  public static Optional<PartialDate> day(Anchor anchor, Instrument instrument, Needed needed) {
    if (anchor.equals(Anchor.LAST_SIGNATURE)) {
      return known(signature(instrument, needed));
    }
    return anchor.equals(Anchor.FIRST_SIGNATURE)
        ? known(Signatures.first(instrument))
        : of(instrument, needed).day(anchor);
  }

  private static Optional<PartialDate> known(PartialDate day) {
    return day.isUnknown() ? Optional.empty() : Optional.of(day);
  }

  /** Everybody who must deposit, with what is recorded of it; without any, it is published. */
  private static Optional<PartialDate> deposit(
      Instrument instrument, List<Party> parties, Needed needed) {
    return parties.stream().allMatch(party -> party.deposited().isEmpty())
        ? days(instrument, InstrumentEvent.Type.PUBLISHED).reduce(Range::either)
        : Optional.of(last(parties.stream().map(Party::deposited), needed));
  }

  /** The last signature that is needed. */
  private static PartialDate signature(Instrument instrument, Needed needed) {
    ImmutableList<Party> parties = Signatures.parties(instrument);
    return needed.mayBeFewerThan(parties.size())
        ? last(parties.stream().map(Party::signed), needed)
        : Signatures.last(instrument);
  }

  private static PartialDate last(Stream<Optional<PartialDate>> recorded, Needed needed) {
    List<PartialDate> days = recorded.map(day -> day.orElse(PartialDate.unknown())).toList();
    return PartialDate.between(
        nth(days, PartialDate::earliest, needed.least()),
        nth(days, PartialDate::latest, needed.most()));
  }

  private static LocalDate nth(
      List<PartialDate> days, Function<PartialDate, LocalDate> limit, int nth) {
    return Ordering.<LocalDate>natural().sortedCopy(days.stream().map(limit).toList()).get(nth - 1);
  }

  private static Optional<PartialDate> approval(Instrument instrument) {
    Optional<PartialDate> approved =
        days(instrument, InstrumentEvent.Type.APPROVED).reduce(PartialDate::laterOf);
    return approved.isEmpty() && instrument instanceof ProcedureRules rules
        ? rules.adopted()
        : approved;
  }

  public static Stream<PartialDate> days(Instrument instrument, InstrumentEvent.Type type) {
    return instrument.events().stream()
        .filter(event -> event.type() == type)
        .map(InstrumentEvent::on);
  }

  private static void put(Map<Anchor, PartialDate> days, Anchor anchor, Optional<PartialDate> day) {
    day.filter(known -> !known.isUnknown()).ifPresent(known -> days.put(anchor, known));
  }
}
