package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.time.PartialDate;

/** Generators of amendments of one instrument; some of their changes do not apply. */
public final class Amendments {
  private Amendments() {}

  /**
   * {@return amendments whose first days are recorded and exact; every other one of few days}
   *
   * @param id the amendment
   * @param amends the instrument that it changes
   */
  public static Arbitrary<Amendment> exact(InstrumentId id, InstrumentId amends) {
    return Combinators.combine(
            textChanges().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.oneOf(
                    LocalDates.between(Memoranda.FIRST, Memoranda.LAST),
                    Arbitraries.of(Memoranda.FIRST, Memoranda.FIRST.plusYears(2), Memoranda.LAST))
                .map(PartialDate::of))
        .as(
            (changes, day) ->
                Amendment.builder().id(id).amends(amends).changes(changes).effective(day).build());
  }

  /**
   * {@return amendments of which little or much is recorded}
   *
   * @param id the amendment
   * @param amends the instrument that it changes
   */
  public static Arbitrary<Amendment> amendments(InstrumentId id, InstrumentId amends) {
    return Combinators.combine(
            changes().list().ofMinSize(1).ofMaxSize(3),
            Memoranda.days().optional(0.7),
            Memoranda.days().optional(0.6),
            Arbitraries.of(InstrumentState.values()).optional(0.3))
        .as(
            (changes, signed, effective, state) ->
                Amendment.builder()
                    .id(id)
                    .amends(amends)
                    .changes(changes)
                    .signed(signed)
                    .effective(effective)
                    .state(state)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<Change> textChanges() {
    return Arbitraries.oneOf(
        Combinators.combine(Memoranda.clauses(), Memoranda.clauseIds().optional())
            .as(Change.AddClause::new),
        Memoranda.clauses().map(Change.ReplaceClause::new),
        Memoranda.clauseIds().map(Change.RepealClause::new));
  }

  private static Arbitrary<Change> changes() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, textChanges()),
        Tuple.of(1, Memoranda.terms().map(Change.ChangeTerm::new)),
        Tuple.of(2, partyChanges()));
  }

  private static Arbitrary<Change> partyChanges() {
    return Arbitraries.oneOf(
        Memoranda.partyIds().flatMap(Memoranda::parties).map(Change.PartyJoins::new),
        Combinators.combine(Memoranda.partyIds(), Memoranda.days().optional())
            .as(Change.PartyLeaves::new),
        Combinators.combine(Memoranda.partyIds(), Memoranda.partyIds())
            .filter((before, after) -> !before.equals(after))
            .as(Change.PartySucceeded::new));
  }
}
