package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  /**
   * The known events of an instrument.
   *
   * @param depositsNeeded how many parties must have deposited; empty for all
   */
  public static KnownEvents of(Instrument instrument, OptionalInt depositsNeeded) {
    ImmutableList<Party> parties = Signatures.parties(instrument);
    Map<Anchor, PartialDate> days = new LinkedHashMap<>();
    put(days, Anchor.LAST_SIGNATURE, Optional.of(Signatures.last(instrument)));
    put(days, Anchor.FIRST_SIGNATURE, Optional.of(Signatures.first(instrument)));
    for (Party party : parties) {
      put(days, Anchor.signatureOf(party.organization()), party.signed());
    }
    put(days, Anchor.DEPOSIT, deposit(instrument, parties, depositsNeeded));
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
  public static Optional<PartialDate> day(
      Anchor anchor, Instrument instrument, OptionalInt depositsNeeded) {
    if (anchor.equals(Anchor.LAST_SIGNATURE)) {
      return known(Signatures.last(instrument));
    }
    return anchor.equals(Anchor.FIRST_SIGNATURE)
        ? known(Signatures.first(instrument))
        : of(instrument, depositsNeeded).day(anchor);
  }

  private static Optional<PartialDate> known(PartialDate day) {
    return day.isUnknown() ? Optional.empty() : Optional.of(day);
  }

  private static Optional<PartialDate> deposit(
      Instrument instrument, List<Party> parties, OptionalInt needed) {
    if (parties.stream().allMatch(party -> party.deposited().isEmpty())) {
      return days(instrument, InstrumentEvent.Type.PUBLISHED).reduce(PartialDate::laterOf);
    }
    List<PartialDate> deposits =
        parties.stream().map(p -> p.deposited().orElse(PartialDate.unknown())).toList();
    int nth = Math.min(needed.orElse(deposits.size()), deposits.size());
    return Optional.of(
        PartialDate.between(
            nth(deposits, PartialDate::earliest, nth), nth(deposits, PartialDate::latest, nth)));
  }

  private static LocalDate nth(
      List<PartialDate> days, Function<PartialDate, LocalDate> limit, int nth) {
    return Ordering.<LocalDate>natural()
        .sortedCopy(days.stream().map(limit).toList())
        .get(Math.max(nth, 1) - 1);
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
