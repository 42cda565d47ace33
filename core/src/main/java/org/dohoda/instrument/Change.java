package org.dohoda.instrument;

import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.provision.Term;
import org.dohoda.time.PartialDate;

/**
 * One change that an amendment makes.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Change {
  /** {@return the clause that it brings into the text, if it does} */
  default Optional<Clause> brought() {
    if (this instanceof AddClause add) {
      return Optional.of(add.clause());
    }
    return this instanceof ReplaceClause replace ? Optional.of(replace.clause()) : Optional.empty();
  }

  /**
   * {@return the change that a clause is added at the end}
   *
   * @param clause the new clause
   */
  static Change add(Clause clause) {
    return new AddClause(clause, Optional.empty());
  }

  /**
   * {@return the change that a clause is added after another}
   *
   * @param clause the new clause
   * @param after the clause after which it stands
   */
  static Change add(Clause clause, ClauseId after) {
    return new AddClause(clause, Optional.of(after));
  }

  /**
   * {@return the change that a clause replaces the one with its id}
   *
   * @param clause the new wording
   */
  static Change replace(Clause clause) {
    return new ReplaceClause(clause);
  }

  /**
   * {@return the change that a clause is repealed}
   *
   * @param clause the clause
   */
  static Change repeal(ClauseId clause) {
    return new RepealClause(clause);
  }

  /**
   * {@return the change of the term}
   *
   * @param term the new term
   */
  static Change term(Term term) {
    return new ChangeTerm(term);
  }

  /**
   * {@return the change that a party joins}
   *
   * @param party the new party
   */
  static Change joins(Party party) {
    return new PartyJoins(party);
  }

  /**
   * {@return the change that a party leaves, on a day that is not stated}
   *
   * @param organization the party
   */
  static Change leaves(OrganizationId organization) {
    return new PartyLeaves(organization, Optional.empty());
  }

  /**
   * {@return the change that a party leaves}
   *
   * @param organization the party
   * @param lastDay the last day on which it is a party
   */
  static Change leaves(OrganizationId organization, PartialDate lastDay) {
    return new PartyLeaves(organization, Optional.of(lastDay));
  }

  /**
   * {@return the change that another organization takes the place of a party}
   *
   * @param predecessor the party
   * @param successor the one that takes its place
   * @throws IllegalArgumentException if it is the party itself
   */
  static Change succeeded(OrganizationId predecessor, OrganizationId successor) {
    return new PartySucceeded(predecessor, successor);
  }

  /**
   * A clause is added.
   *
   * @param clause the new clause; its id is not yet in the text
   * @param after the clause after which it stands; empty for the end
   */
  record AddClause(Clause clause, Optional<ClauseId> after) implements Change {
    /**
     * Checks that the components are there.
     *
     * @param clause the new clause; its id is not yet in the text
     * @param after the clause after which it stands; empty for the end
     */
    public AddClause {
      Arguments.notNull("clause", clause);
      Arguments.notNull("after", after);
    }
  }

  /**
   * A clause is replaced.
   *
   * @param clause the new wording; its id is that of the clause it replaces
   */
  record ReplaceClause(Clause clause) implements Change {
    /**
     * Checks that the clause is there.
     *
     * @param clause the new wording; its id is that of the clause it replaces
     */
    public ReplaceClause {
      Arguments.notNull("clause", clause);
    }
  }

  /**
   * A clause is repealed.
   *
   * @param clause the clause
   */
  record RepealClause(ClauseId clause) implements Change {
    /**
     * Checks that the id is there.
     *
     * @param clause the clause
     */
    public RepealClause {
      Arguments.notNull("clause", clause);
    }
  }

  /**
   * The term of the instrument is changed.
   *
   * @param term the new term
   */
  record ChangeTerm(Term term) implements Change {
    /**
     * Checks that the term is there.
     *
     * @param term the new term
     */
    public ChangeTerm {
      Arguments.notNull("term", term);
    }
  }

  /**
   * A party joins (přistoupení).
   *
   * @param party the party
   */
  record PartyJoins(Party party) implements Change {
    /**
     * Checks that the party is there.
     *
     * @param party the party
     */
    public PartyJoins {
      Arguments.notNull("party", party);
    }
  }

  /**
   * A party leaves (odstoupení); the others stay bound.
   *
   * @param organization the party
   * @param lastDay its last day as a party; empty for the day before the amendment takes effect
   */
  record PartyLeaves(OrganizationId organization, Optional<PartialDate> lastDay) implements Change {
    /**
     * Checks that the components are there.
     *
     * @param organization the party
     * @param lastDay its last day as a party; empty for the day before the amendment takes effect
     */
    public PartyLeaves {
      Arguments.notNull("organization", organization);
      Arguments.notNull("lastDay", lastDay);
    }
  }

  /**
   * A party is succeeded by another organization.
   *
   * @param predecessor the party until then
   * @param successor the party from then on; another one
   */
  record PartySucceeded(OrganizationId predecessor, OrganizationId successor) implements Change {
    /**
     * Checks that the components are there and differ.
     *
     * @param predecessor the party until then
     * @param successor the party from then on
     * @throws IllegalArgumentException if the successor is the predecessor
     */
    public PartySucceeded {
      Arguments.notNull("predecessor", predecessor);
      Arguments.notNull("successor", successor);
      Arguments.check(
          !predecessor.equals(successor), "successor", "must not be the predecessor", successor);
    }
  }
}
