package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.dohoda.provision.Term;
import org.dohoda.time.Truth;

/**
 * An instrument on a day with all amendments up to that day (úplné znění): its text, its parties
 * and its term.
 *
 * <p>Where it is not known whether an amendment has taken effect, the old and the new wording are
 * both there, each with an unknown truth. Immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param day the day
 * @param inEffect whether it is in effect as a whole
 * @param parties those who possibly are parties, bound or not
 * @param terms every term that is ever stated and whether it counts, if an amendment changes the
 *     term as such; none else, for then a term counts wherever its clause does
 * @param clauses the clauses that possibly are in the text, in its order
 * @param problems the changes that do not apply, of amendments that possibly have taken effect
 */
public record ConsolidatedText(
    InstrumentId instrument,
    LocalDate day,
    Truth inEffect,
    ImmutableList<ConsolidatedParty> parties,
    ImmutableList<ConsolidatedTerm> terms,
    ImmutableList<ConsolidatedClause> clauses,
    Problems problems) {
  /**
   * Refuses null.
   *
   * @param instrument the instrument
   * @param day the day
   * @param inEffect whether it is in effect as a whole
   * @param parties those who possibly are parties
   * @param terms the terms and whether they count
   * @param clauses the clauses that possibly are in the text, in its order
   * @param problems the changes that do not apply
   */
  public ConsolidatedText {
    Arguments.notNull("instrument", instrument);
    Arguments.notNull("day", day);
    Arguments.notNull("inEffect", inEffect);
    Arguments.notNull("parties", parties);
    Arguments.notNull("terms", terms);
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

  /**
   * An organization that possibly is a party on the day.
   *
   * @param organization the organization
   * @param isParty whether it is a party: yes or unknown
   * @param inEffect whether the instrument is in effect for it
   */
  public record ConsolidatedParty(OrganizationId organization, Truth isParty, Truth inEffect) {
    /**
     * Refuses null.
     *
     * @param organization the organization
     * @param isParty whether it is a party
     * @param inEffect whether the instrument is in effect for it
     */
    public ConsolidatedParty {
      Arguments.notNull("organization", organization);
      Arguments.notNull("isParty", isParty);
      Arguments.notNull("inEffect", inEffect);
    }
  }

  /**
   * A term that is stated in a clause or by an amendment as such.
   *
   * @param term the term
   * @param origin the instrument, or the amendment that brought it
   * @param clause the clause that states it; empty if an amendment changes the term as such
   * @param path its place in the register
   * @param counts whether it counts on the day, if its clause does
   */
  public record ConsolidatedTerm(
      Term term, InstrumentId origin, Optional<ClauseId> clause, ModelPath path, Truth counts) {
    /**
     * Refuses null.
     *
     * @param term the term
     * @param origin the instrument, or the amendment that brought it
     * @param clause the clause that states it
     * @param path its place in the register
     * @param counts whether it counts on the day
     */
    public ConsolidatedTerm {
      Arguments.notNull("term", term);
      Arguments.notNull("origin", origin);
      Arguments.notNull("clause", clause);
      Arguments.notNull("path", path);
      Arguments.notNull("counts", counts);
    }
  }

  /** What is known of an instrument that is not recorded: nothing. */
  static ConsolidatedText notRecorded(InstrumentId instrument, LocalDate day) {
    return new ConsolidatedText(
        instrument,
        day,
        Truth.UNKNOWN,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        Problems.none());
  }

  /** {@return the clauses that certainly are in the text, in its order} */
  public ImmutableList<Clause> certain() {
    return clauses.stream()
        .filter(clause -> clause.inText().isYes())
        .map(clause -> clause.version().clause())
        .collect(ImmutableList.toImmutableList());
  }
}
