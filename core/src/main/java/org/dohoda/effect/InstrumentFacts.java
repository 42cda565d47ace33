package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
record InstrumentFacts(
    ModelPath path,
    DayKind startKind,
    PartialDate signed,
    ModelPath signedPath,
    Bound start,
    ModelPath startPath,
    Bound end,
    ImmutableList<Party> parties) {

  static InstrumentFacts of(Instrument instrument) {
    ModelPath path = Paths.instrument(instrument.id());
    if (instrument instanceof Amendment amendment) {
      return new InstrumentFacts(
          path,
          DayKind.AMENDMENT_START,
          known(amendment.signed()),
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
          known(rules.adopted()),
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
        parties.stream().map(p -> known(p.signed())).reduce(PartialDate::laterOf).orElseThrow(),
        path.member("signed"),
        Bound.UNKNOWN,
        path.member("effective"),
        Bound.UNKNOWN,
        parties);
  }

  private static PartialDate known(Optional<PartialDate> day) {
    return day.orElse(PartialDate.unknown());
  }
}
