package org.dohoda.condition;

import org.dohoda.id.InstrumentId;
import org.dohoda.internal.Arguments;

/**
 * A fact as one instrument means it: that the report which a clause of this memorandum asks for is
 * overdue, that the other party to it agrees.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument; what an amendment says is of the instrument that it amends
 * @param fact the fact, which is {@linkplain Fact#isOfInstrument() of its instrument}
 */
public record InstrumentFact(InstrumentId instrument, Fact fact) {
  /**
   * Checks the components.
   *
   * @param instrument the instrument
   * @param fact the fact
   * @throws IllegalArgumentException if the fact is the same one in whatever instrument it stands
   */
  public InstrumentFact {
    Arguments.notNull("instrument", instrument);
    Arguments.notNull("fact", fact);
    Arguments.check(
        fact.isOfInstrument(), "fact", "must depend on the instrument in which it stands", fact);
  }

  /**
   * {@return whether another fact of an instrument is certainly the case if this one is}
   *
   * @param other the other fact
   */
  public boolean implies(InstrumentFact other) {
    return instrument.equals(other.instrument) && fact.implies(other.fact);
  }

  /**
   * {@return whether a fact that is the same in all instruments is certainly the case if this one
   * is}
   *
   * @param other the other fact
   */
  public boolean implies(Fact other) {
    return !other.isOfInstrument() && fact.implies(other);
  }
}
