package org.dohoda.condition;

import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * The fact that what is owed is late (v prodlení), such as "while a report is overdue".
 *
 * <p>What is owed is what a clause of the same instrument says, or is said in words, or both. With
 * a clause it is a fact {@linkplain #isOfInstrument() of the instrument}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the clause that says what is owed, if it has one
 * @param wording what is owed, in words; clause or wording must be there
 */
public record Overdue(Optional<ClauseId> clause, Optional<LocalizedText> wording) implements Fact {
  /**
   * Checks that something is owed.
   *
   * @param clause the clause that says what is owed, if it has one
   * @param wording what is owed, in words; clause or wording must be there
   * @throws IllegalArgumentException if neither clause nor wording is there
   */
  public Overdue {
    Arguments.notNull("clause", clause);
    Arguments.notNull("wording", wording);
    Arguments.check(
        clause.isPresent() || wording.isPresent(), "overdue", "must have a clause or wording");
  }

  @Override
  public boolean isOfInstrument() {
    return clause.isPresent();
  }
}
