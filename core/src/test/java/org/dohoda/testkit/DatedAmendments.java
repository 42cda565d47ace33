package org.dohoda.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;

/** Generators of amendments of one instrument; some of their changes do not apply. */
public final class DatedAmendments {
  private DatedAmendments() {}

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
                    LocalDates.between(DatedMemoranda.FIRST, DatedMemoranda.LAST),
                    Arbitraries.of(
                        DatedMemoranda.FIRST,
                        DatedMemoranda.FIRST.plusYears(2),
                        DatedMemoranda.LAST))
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
            DatedMemoranda.days().optional(0.7),
            DatedMemoranda.days().optional(0.6),
            Arbitraries.of(InstrumentState.values()).optional(0.3),
            entries().list().ofMaxSize(1))
        .as(
            (changes, signed, effective, state, entry) ->
                Amendment.builder()
                    .id(id)
                    .amends(amends)
                    .changes(changes)
                    .signed(signed)
                    .effective(entry.isEmpty() ? effective : Optional.empty())
                    .state(state)
                    .clauses(entry)
                    .build())
        .withoutEdgeCases();
  }

  /** A clause by which an amendment takes effect, or is applied for the time being before. */
  private static Arbitrary<Clause> entries() {
    return Combinators.combine(
            DatedMemoranda.days().map(DateRule::fixed),
            DatedMemoranda.days().map(DateRule::fixed).optional(0.7))
        .as(
            (first, provisional) ->
                Clause.builder()
                    .id(ClauseId.of("own-entry"))
                    .addProvision(
                        EntryIntoForce.builder().firstDay(first).provisional(provisional).build())
                    .build());
  }

  private static Arbitrary<Change> textChanges() {
    return Arbitraries.oneOf(
        Combinators.combine(DatedMemoranda.clauses(), DatedMemoranda.clauseIds().optional())
            .as(Change.AddClause::new),
        DatedMemoranda.clauses().map(Change.ReplaceClause::new),
        DatedMemoranda.clauseIds().map(Change.RepealClause::new));
  }

  private static Arbitrary<Change> changes() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, textChanges()),
        Tuple.of(1, DatedMemoranda.terms().map(Change.ChangeTerm::new)),
        Tuple.of(2, partyChanges()));
  }

  private static Arbitrary<Change> partyChanges() {
    return Arbitraries.oneOf(
        DatedMemoranda.partyIds().flatMap(DatedMemoranda::parties).map(Change.PartyJoins::new),
        Combinators.combine(DatedMemoranda.partyIds(), DatedMemoranda.days().optional())
            .as(Change.PartyLeaves::new),
        Combinators.combine(DatedMemoranda.partyIds(), DatedMemoranda.partyIds())
            .filter((before, after) -> !before.equals(after))
            .as(Change.PartySucceeded::new));
  }
}
