package org.dohoda.provision;

/** What becomes of the duties of somebody whom force majeure hinders. */
public enum Relief {
  /** They rest while the hindrance lasts, and go on afterwards (pozastavují se). */
  SUSPENDED,
  /** What is not done is no breach, nor is it owed later (zanikají). */
  RELEASED,
  /** What is due is due later by as long as the hindrance lasts (lhůty se prodlužují). */
  EXTENDED,
  /** They are relieved; the paper does not say how. */
  NOT_STATED
}
