package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;

/** What is recorded to have happened to an instrument. */
final class Facts {
  private Facts() {}

  /** Whether something is recorded that happens to concluded instruments alone. */
  static boolean isConcluded(Instrument instrument) {
    boolean ended =
        instrument.events().stream()
            .anyMatch(event -> event.type() == InstrumentEvent.Type.TERMINATED);
    return ended || start(instrument).isPresent();
  }

  private static Optional<PartialDate> start(Instrument instrument) {
    if (instrument instanceof Memorandum memorandum) {
      return memorandum.parties().stream()
          .flatMap(party -> party.signed().or(party::deposited).or(party::effective).stream())
          .findFirst();
    }
    if (instrument instanceof Amendment amendment) {
      return amendment.signed().or(amendment::effective);
    }
    return instrument instanceof ProcedureRules rules ? rules.adopted() : Optional.empty();
  }

  /** The first day on which somebody signed or adopted it, as far as all of that is recorded. */
  static Optional<PartialDate> firstMade(Instrument instrument) {
    if (instrument instanceof Memorandum memorandum) {
      return signatures(memorandum).reduced(PartialDate::earlierOf);
    }
    return made(instrument);
  }

  /** The day on which it was signed by all or adopted, as far as all of that is recorded. */
  static Optional<PartialDate> lastMade(Instrument instrument) {
    if (instrument instanceof Memorandum memorandum) {
      return signatures(memorandum).reduced(PartialDate::laterOf);
    }
    return made(instrument);
  }

  private static Optional<PartialDate> made(Instrument instrument) {
    if (instrument instanceof Amendment amendment) {
      return amendment.signed();
    }
    return instrument instanceof ProcedureRules rules ? rules.adopted() : Optional.empty();
  }

  private record Signatures(List<PartialDate> days, boolean complete) {
    Optional<PartialDate> reduced(BinaryOperator<PartialDate> choice) {
      return complete ? days.stream().reduce(choice) : Optional.empty();
    }
  }

  private static Signatures signatures(Memorandum memorandum) {
    List<PartialDate> days =
        memorandum.parties().stream().flatMap(party -> party.signed().stream()).toList();
    return new Signatures(days, days.size() == memorandum.parties().size());
  }

  /** The signatures, as anchors of the memorandum's date rules. */
  static KnownEvents events(Memorandum memorandum) {
    ImmutableMap.Builder<Anchor, PartialDate> days = ImmutableMap.builder();
    for (Party party : memorandum.parties()) {
      party.signed().ifPresent(day -> days.put(Anchor.signatureOf(party.organization()), day));
    }
    firstMade(memorandum).ifPresent(day -> days.put(Anchor.FIRST_SIGNATURE, day));
    lastMade(memorandum).ifPresent(day -> days.put(Anchor.LAST_SIGNATURE, day));
    return KnownEvents.of(days.buildOrThrow());
  }
}
