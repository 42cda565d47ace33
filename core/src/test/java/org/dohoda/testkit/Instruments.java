package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;

/** Generators of instruments of every sort and of what they have in common. */
public final class Instruments {
  private static final Arbitrary<ProcedureRules> PROCEDURES =
      Drawing.of(Instruments::drawnProcedureRules);

  private Instruments() {}

  /** {@return memoranda, amendments and rules of procedure} */
  public static Arbitrary<Instrument> instruments() {
    return Arbitraries.oneOf(
        Memoranda.memoranda(), Amendments.amendments(), Instruments.procedureRules());
  }

  /** {@return rules of procedure with any of what they may say} */
  public static Arbitrary<ProcedureRules> procedureRules() {
    return PROCEDURES;
  }

  private static Arbitrary<ProcedureRules> drawnProcedureRules() {
    Arbitrary<ProcedureRules.Builder> own =
        Made.by(ProcedureRules::builder)
            .maybe(Conditions.actors(), ProcedureRules.Builder::adoptedBy)
            .maybe(PartialDates.partialDates(), ProcedureRules.Builder::adopted)
            .few(Ids.bodyIds(), ProcedureRules.Builder::addAllGoverns)
            .maybe(Periods.periods(), ProcedureRules.Builder::term)
            .builders();
    return Combinators.combine(
            own, Memoranda.memoranda(), Arbitraries.of(Authority.class).optional())
        .as((builder, paper, authority) -> builder.from(paper).authority(authority).build())
        .withoutEdgeCases();
  }

  /** {@return states} */
  public static Arbitrary<InstrumentState> states() {
    return Arbitraries.of(InstrumentState.class);
  }

  /** {@return relations to the whole of another instrument or to clauses of it} */
  public static Arbitrary<Relation> relations() {
    return Made.by(Relation::builder)
        .with(Arbitraries.of(RelationType.class), Relation.Builder::type)
        .with(Ids.instrumentIds(), Relation.Builder::target)
        .few(Ids.clauseIds(), Relation.Builder::addAllClauses)
        .maybe(PartialDates.partialDates(), Relation.Builder::since)
        .maybe(PartialDates.partialDates(), Relation.Builder::versionOf)
        .as(Relation.Builder::build);
  }

  /** {@return events of instruments} */
  public static Arbitrary<InstrumentEvent> events() {
    return Made.by(InstrumentEvent::builder)
        .with(Arbitraries.of(InstrumentEvent.Type.class), InstrumentEvent.Builder::type)
        .maybe(LocalizedTexts.texts(), InstrumentEvent.Builder::name)
        .with(PartialDates.partialDates(), InstrumentEvent.Builder::on)
        .maybe(Ids.organizationIds(), InstrumentEvent.Builder::party)
        .maybe(Sources.sources(), InstrumentEvent.Builder::source)
        .as(InstrumentEvent.Builder::build);
  }
}
