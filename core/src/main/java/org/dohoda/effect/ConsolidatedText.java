package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.Problems;
import org.dohoda.time.Truth;

/**
 * The text of an instrument on a day, with all amendments up to that day (úplné znění).
 *
 * <p>Where it is not known whether an amendment has taken effect, the old and the new wording are
 * both there, each with an unknown truth. Immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param day the day
 * @param clauses the clauses that possibly are in the text, in its order
 * @param problems the changes that do not apply, of amendments that possibly have taken effect
 */
public record ConsolidatedText(
    InstrumentId instrument,
    LocalDate day,
    ImmutableList<ConsolidatedClause> clauses,
    Problems problems) {
  /**
   * Refuses null.
   *
   * @param instrument the instrument
   * @param day the day
   * @param clauses the clauses that possibly are in the text, in its order
   * @param problems the changes that do not apply
   */
  public ConsolidatedText {
    Arguments.notNull("instrument", instrument);
    Arguments.notNull("day", day);
    Arguments.notNull("clauses", clauses);
    Arguments.notNull("problems", problems);
  }

  /**
   * A wording of a clause with its truths on the day.
   *
   * @param version the wording, with its origin
   * @param inText whether it stands in the text: yes or unknown
   * @param inEffect whether it has effect: the instrument and its own period last too, or it
   *     survives the end of the instrument
   */
  public record ConsolidatedClause(ClauseVersion version, Truth inText, Truth inEffect) {
    /**
     * Refuses null.
     *
     * @param version the wording, with its origin
     * @param inText whether it stands in the text
     * @param inEffect whether it has effect
     */
    public ConsolidatedClause {
      Arguments.notNull("version", version);
      Arguments.notNull("inText", inText);
      Arguments.notNull("inEffect", inEffect);
    }
  }

  /** {@return the clauses that certainly are in the text, in its order} */
  public ImmutableList<Clause> certain() {
    return clauses.stream()
        .filter(clause -> clause.inText().isYes())
        .map(clause -> clause.version().clause())
        .collect(ImmutableList.toImmutableList());
  }
}
