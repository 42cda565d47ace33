package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.internal.Arguments;
import org.dohoda.time.PartialDate;

/** When instruments were signed or adopted, as far as that is recorded. */
public final class Signatures {
  private Signatures() {}

  /**
   * {@return the parties of a memorandum; of other instruments none}
   *
   * @param instrument the instrument
   */
  public static ImmutableList<Party> parties(Instrument instrument) {
    return instrument instanceof Memorandum memorandum ? memorandum.parties() : ImmutableList.of();
  }

  /**
   * {@return the day of the last signature, or of adoption; a signature without a recorded day may
   * be of any day}
   *
   * @param instrument the instrument
   */
  public static PartialDate last(Instrument instrument) {
    return of(instrument, PartialDate::laterOf);
  }

  /**
   * {@return the day of the first signature, or of adoption; a signature without a recorded day may
   * be of any day}
   *
   * @param instrument the instrument
   */
  public static PartialDate first(Instrument instrument) {
    return of(instrument, PartialDate::earlierOf);
  }

  private static PartialDate of(Instrument instrument, BinaryOperator<PartialDate> choice) {
    Arguments.notNull("instrument", instrument);
    if (instrument instanceof Amendment amendment) {
      return known(amendment.signed());
    }
    if (instrument instanceof ProcedureRules rules) {
      return known(rules.adopted());
    }
    ImmutableList<Party> parties = parties(instrument);
    PartialDate day = known(parties.get(0).signed());
    for (int i = 1; i < parties.size(); i++) {
      day = choice.apply(day, known(parties.get(i).signed()));
    }
    return day;
  }

  private static PartialDate known(Optional<PartialDate> day) {
    return day.isPresent() ? day.get() : PartialDate.unknown();
  }
}
