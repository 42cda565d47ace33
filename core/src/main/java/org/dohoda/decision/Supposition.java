package org.dohoda.decision;

import org.dohoda.internal.Arguments;

/**
 * A proposition about the occasion, supposed to be so or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposition what is supposed
 * @param holds whether it is supposed to be so
 */
public record Supposition(Proposition proposition, boolean holds) {
  /**
   * Checks that the proposition is there.
   *
   * @param proposition what is supposed
   * @param holds whether it is supposed to be so
   */
  public Supposition {
    Arguments.notNull("proposition", proposition);
  }
}
