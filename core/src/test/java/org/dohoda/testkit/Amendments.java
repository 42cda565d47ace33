package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;

/** Generators of amendments and of the changes that they make. */
public final class Amendments {
  private static final Arbitrary<Amendment> AMENDMENTS = Drawing.of(Amendments::drawnAmendments);
  private static final Arbitrary<Change> CHANGES =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  Combinators.combine(Clauses.clauses(), Ids.clauseIds().optional())
                      .as(Change.AddClause::new),
                  Clauses.clauses().map(Change.ReplaceClause::new),
                  Ids.clauseIds().map(Change.RepealClause::new),
                  RunningProvisions.term().map(Change.ChangeTerm::new),
                  Parties.parties().map(Change.PartyJoins::new),
                  Combinators.combine(Ids.organizationIds(), PartialDates.partialDates().optional())
                      .as(Change.PartyLeaves::new),
                  Combinators.combine(Ids.organizationIds(), Ids.organizationIds())
                      .filter((before, after) -> !before.equals(after))
                      .as(Change.PartySucceeded::new)));
  private static final int MOST_CHANGES = 3;

  private Amendments() {}

  /** {@return amendments of one to three changes with any of what an amendment may say} */
  public static Arbitrary<Amendment> amendments() {
    return AMENDMENTS;
  }

  private static Arbitrary<Amendment> drawnAmendments() {
    Arbitrary<Amendment.Builder> own =
        Made.by(Amendment::builder)
            .with(Ids.instrumentIds(), Amendment.Builder::amends)
            .maybe(PartialDates.partialDates(), Amendment.Builder::signed)
            .maybe(PartialDates.partialDates(), Amendment.Builder::effective)
            .maybe(LocalizedTexts.localizedTexts(), Amendment.Builder::rationale)
            .with(
                changes().list().ofMinSize(1).ofMaxSize(MOST_CHANGES),
                Amendment.Builder::addAllChanges)
            .builders();
    InstrumentId self = InstrumentId.of("amendment");
    return Combinators.combine(own, Memoranda.memoranda())
        .as((builder, paper) -> builder.from(paper).id(self).build())
        .withoutEdgeCases();
  }

  /** {@return changes of every sort} */
  public static Arbitrary<Change> changes() {
    return CHANGES;
  }
}
