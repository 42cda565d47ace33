package org.dohoda.effect;

import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;

/**
 * One wording of a clause, with the days on which it holds.
 *
 * <p>None of the holdings asks whether the instrument itself is in effect: {@link #within} does
 * that. Immutable and thread-safe.
 *
 * @param clause the wording
 * @param origin where it comes from: the instrument, or the amendment that brought it
 * @param path the place of the wording in the register
 * @param text when it stands in the text: since the amendment that brought it, before the one that
 *     ends it
 * @param holding when it holds within its instrument: it stands in the text, its own period lasts,
 *     the clause that it is part of holds, and no other instrument supersedes it
 * @param continuation how it goes on when the instrument has ended
 */
public record ClauseVersion(
    Clause clause,
    InstrumentId origin,
    ModelPath path,
    Holding text,
    Holding holding,
    Continuation continuation) {
  /**
   * Refuses null.
   *
   * @param clause the wording
   * @param origin where it comes from
   * @param path the place of the wording in the register
   * @param text when it stands in the text
   * @param holding when it holds within its instrument
   * @param continuation how it goes on when the instrument has ended
   */
  public ClauseVersion {
    Arguments.notNull("clause", clause);
    Arguments.notNull("origin", origin);
    Arguments.notNull("path", path);
    Arguments.notNull("text", text);
    Arguments.notNull("holding", holding);
    Arguments.notNull("continuation", continuation);
  }

  /**
   * {@return when the wording holds as a clause of its instrument: while the instrument is in
   * effect, and after its end where the clause survives it, for those for whom it was in effect}
   *
   * @param instrument when the instrument is in effect, as a whole or for a party
   */
  public Holding within(Holding instrument) {
    return Holding.all(holding, lasting(instrument));
  }

  /**
   * {@return when the instrument lasts for the wording, which itself may hold or not: while it is
   * in effect, and after its end where the clause survives it}
   *
   * @param instrument when the instrument is in effect, as a whole or for a party
   */
  public Holding lasting(Holding instrument) {
    return Holding.any(instrument, continuation.after(instrument));
  }
}
