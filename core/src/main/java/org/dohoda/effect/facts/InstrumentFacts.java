package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import org.dohoda.holding.DayKind;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;

/**
 * What is recorded of an instrument's days, whichever kind of instrument it is.
 *
 * @param path the instrument
 * @param startKind what its first day is
 * @param signed the day of the last signature or of adoption
 * @param signedPath where that day is recorded
 * @param start its first day, if recorded as such
 * @param startPath where that day is recorded
 * @param end its last day, if recorded as such
 * @param parties its parties
 */
public record InstrumentFacts(
    ModelPath path,
    DayKind startKind,
    PartialDate signed,
    ModelPath signedPath,
    Bound start,
    ModelPath startPath,
    Bound end,
    ImmutableList<Party> parties) {

  public static InstrumentFacts of(Instrument instrument) {
    ModelPath path = Paths.instrument(instrument.id());
    if (instrument instanceof Amendment amendment) {
      return new InstrumentFacts(
          path,
          DayKind.AMENDMENT_START,
          Signatures.last(amendment),
          path.member("signed"),
          amendment.effective().map(Bound::of).orElse(Bound.UNKNOWN),
          path.member("effective"),
          Bound.OPEN,
          ImmutableList.of());
    }
    if (instrument instanceof ProcedureRules rules) {
      return new InstrumentFacts(
          path,
          DayKind.EFFECT_START,
          Signatures.last(rules),
          path.member("adopted"),
          rules.term().start(),
          path.member("term").member("start"),
          rules.term().end(),
          ImmutableList.of());
    }
    ImmutableList<Party> parties = ((Memorandum) instrument).parties();
    return new InstrumentFacts(
        path,
        DayKind.EFFECT_START,
        Signatures.last(instrument),
        path.member("signed"),
        Bound.UNKNOWN,
        path.member("effective"),
        Bound.UNKNOWN,
        parties);
  }
}
