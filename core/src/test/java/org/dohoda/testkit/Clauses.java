package org.dohoda.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.dohoda.instrument.Clause;

/** Generators of clauses. */
public final class Clauses {
  private static final int MOST_PROVISIONS = 3;
  private static final int MOST_CLAUSES = 3;
  private static final Arbitrary<Clause> CLAUSES =
      Drawing.of(
          () ->
              Made.by(Clause::builder)
                  .with(Ids.clauseIds(), Clause.Builder::id)
                  .maybe(LocalizedTexts.texts(), Clause.Builder::reference)
                  .maybe(Ids.clauseIds(), Clause.Builder::parent)
                  .maybe(LocalizedTexts.localizedTexts(), Clause.Builder::heading)
                  .maybe(LocalizedTexts.localizedTexts(), Clause.Builder::wording)
                  .maybe(Periods.periods(), Clause.Builder::period)
                  .with(
                      Provisions.provisions().list().ofMaxSize(MOST_PROVISIONS),
                      Clause.Builder::provisions)
                  .several(Sources.sources(), Clause.Builder::addAllSources)
                  .as(Clause.Builder::build)
                  .map(Clauses::underAnother));

  private Clauses() {}

  /** {@return clauses that say up to three things of any kind, or have wording only, or nothing} */
  public static Arbitrary<Clause> clauses() {
    return CLAUSES;
  }

  /** {@return the clauses of a paper: up to three, each id once} */
  public static Arbitrary<List<Clause>> ofOnePaper() {
    return clauses().list().uniqueElements(Clause::id).ofMaxSize(MOST_CLAUSES);
  }

  private static Clause underAnother(Clause clause) {
    return clause.parent().equals(Optional.of(clause.id()))
        ? clause.toBuilder().parent(Optional.empty()).build()
        : clause;
  }
}
