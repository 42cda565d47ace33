package org.dohoda.validation.index;

import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;

/**
 * A participation rule where it is stated. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param origin the instrument that holds the words
 * @param clause the clause
 * @param change the number of the change that brings the clause, or {@link #NO_CHANGE}
 * @param provision the number of the provision in the clause
 */
public record StatedRule(
    ParticipationRule rule, Instrument origin, Clause clause, int change, int provision) {
  /** Stands for the number of a change where there is none. */
  public static final int NO_CHANGE = -1;

  /** {@return its id} */
  public RuleId id() {
    return rule.id();
  }

  /** {@return the instrument of whose text it is: the origin, or what that amends} */
  public InstrumentId host() {
    return change != NO_CHANGE && origin instanceof Amendment amendment
        ? amendment.amends()
        : origin.id();
  }

  /** {@return whether its clause takes the place of another} */
  public boolean replaces() {
    return change != NO_CHANGE
        && origin instanceof Amendment amendment
        && amendment.changes().get(change) instanceof Change.ReplaceClause;
  }

  /**
   * {@return the rank of the instrument of whose text it is, if that is there and has one}
   *
   * @param register the register
   */
  public Optional<Authority> rank(CooperationRegister register) {
    Optional<Instrument> text =
        origin instanceof Amendment amendment
            ? register.instrument(amendment.amends())
            : Optional.of(origin);
    return text.flatMap(Instrument::authority);
  }

  /** {@return its path} */
  public ModelPath path() {
    ModelPath instrument = Paths.of(origin.id());
    ModelPath in =
        change == NO_CHANGE
            ? instrument.member("clauses").element(clause.id().value())
            : instrument.member("changes").index(change).member("clause");
    return in.member("provisions").index(provision).member("rules").element(rule.id().value());
  }
}
