package org.dohoda.effect.facts;

import java.util.Optional;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.internal.Arguments;

/** Whether an instrument is more than a draft. */
public final class Concluded {
  private Concluded() {}

  /** By its recorded state and, where none is recorded, by what is recorded to have happened. */
  public static Holding of(Instrument instrument) {
    Optional<InstrumentState> state = instrument.state();
    if (state.isPresent()) {
      return state.get() == InstrumentState.DRAFT ? Holding.NEVER : Holding.ALWAYS;
    }
    return somethingHappened(instrument)
        ? Holding.ALWAYS
        : new Holding.NotRecorded(
            new Datum(DatumKind.STATE, Paths.instrument(instrument.id()).member("state")));
  }

  /**
   * {@return whether the record tells that an instrument is a draft or that it is more; if it does
   * not, no answer that rests on the instrument is determined}
   *
   * @param instrument the instrument
   */
  public static boolean isRecorded(Instrument instrument) {
    Arguments.notNull("instrument", instrument);
    return instrument.state().isPresent() || somethingHappened(instrument);
  }

  private static boolean somethingHappened(Instrument instrument) {
    if (!instrument.events().isEmpty() || !instrument.attestations().isEmpty()) {
      return true;
    }
    if (instrument instanceof Memorandum memorandum) {
      return memorandum.parties().stream().anyMatch(Concluded::acted);
    }
    if (instrument instanceof Amendment amendment) {
      return amendment.signed().isPresent() || amendment.effective().isPresent();
    }
    ProcedureRules rules = (ProcedureRules) instrument;
    return rules.adopted().isPresent() || rules.term().start().date().isPresent();
  }

  private static boolean acted(Party party) {
    return party.signed().isPresent()
        || party.deposited().isPresent()
        || party.effective().isPresent()
        || party.lastDay().isPresent();
  }
}
