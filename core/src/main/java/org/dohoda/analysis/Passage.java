package org.dohoda.analysis;

import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;

/**
 * The place in an instrument that something rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument whose text it is
 * @param origin the paper that brought the wording: the instrument, or an amendment to it
 * @param clause the clause
 * @param reference the reference of the clause as printed
 * @param path where in the register the provision stands
 */
public record Passage(
    InstrumentId instrument,
    InstrumentId origin,
    ClauseId clause,
    Optional<String> reference,
    ModelPath path) {
  /**
   * Refuses null.
   *
   * @param instrument the instrument whose text it is
   * @param origin the paper that brought the wording: the instrument, or an amendment to it
   * @param clause the clause
   * @param reference the reference of the clause as printed
   * @param path where in the register the provision stands
   */
  public Passage {
    Arguments.notNull("instrument", instrument);
    Arguments.notNull("origin", origin);
    Arguments.notNull("clause", clause);
    Arguments.notNull("reference", reference);
    Arguments.notNull("path", path);
  }
}
