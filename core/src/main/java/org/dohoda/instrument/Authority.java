package org.dohoda.instrument;

/**
 * The rank of the rules that an instrument holds, from the lowest to the highest.
 *
 * <p>The order of the constants is the order of ranks. Immutable and thread-safe.
 */
public enum Authority {
  /** An agreement between parties; it binds them alone (memorandum). */
  MEMORANDUM(1),
  /** A resolution of a body (usnesení). */
  RESOLUTION(2),
  /** The rules of procedure of a body (jednací řád). */
  RULES_OF_PROCEDURE(3),
  /** A statute of a body, or a law (statut, zákon). */
  STATUTE(4);

  private final int rank;

  Authority(int rank) {
    this.rank = rank;
  }

  /** {@return the rank as a number, higher for a higher rank} */
  public int rank() {
    return rank;
  }
}
