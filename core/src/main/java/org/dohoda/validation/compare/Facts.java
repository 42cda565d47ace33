package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.dohoda.effect.facts.Signatures;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.index.Paths;

/** What is recorded to have happened to an instrument. */
public final class Facts {
  private Facts() {}

  /** Whether something is recorded that happens to concluded instruments alone. */
  public static boolean isConcluded(Instrument instrument) {
    boolean ended =
        instrument.events().stream()
            .anyMatch(event -> event.type() == InstrumentEvent.Type.TERMINATED);
    return ended || !instrument.attestations().isEmpty() || start(instrument).isPresent();
  }

  private static Optional<PartialDate> start(Instrument instrument) {
    if (instrument instanceof Memorandum memorandum) {
      return memorandum.parties().stream().flatMap(party -> fact(party).stream()).findFirst();
    }
    if (instrument instanceof Amendment amendment) {
      return amendment.signed().or(amendment::effective);
    }
    return instrument instanceof ProcedureRules rules ? rules.adopted() : Optional.empty();
  }

  private static Optional<PartialDate> fact(Party party) {
    return party.signed().or(party::deposited).or(party::effective).or(party::lastDay);
  }

  /**
   * Names the recorded days on which an instrument was made: what compares with them rests on them.
   */
  public static Problem.Builder relatingSignatures(Problem.Builder problem, Instrument instrument) {
    ModelPath path = Paths.of(instrument.id());
    if (instrument instanceof Memorandum memorandum) {
      for (Party party : memorandum.parties()) {
        if (party.signed().isPresent()) {
          problem.related(
              path.member("parties").element(party.organization().value()).member("signed"));
        }
      }
    } else {
      problem.related(path.member(instrument instanceof Amendment ? "signed" : "adopted"));
    }
    return problem;
  }

  /** The signatures, as anchors of the memorandum's date rules. */
  public static KnownEvents events(Memorandum memorandum) {
    ImmutableMap.Builder<Anchor, PartialDate> days = ImmutableMap.builder();
    for (Party party : memorandum.parties()) {
      party.signed().ifPresent(day -> days.put(Anchor.signatureOf(party.organization()), day));
    }
    days.put(Anchor.FIRST_SIGNATURE, Signatures.first(memorandum));
    days.put(Anchor.LAST_SIGNATURE, Signatures.last(memorandum));
    return KnownEvents.of(days.buildOrThrow());
  }
}
