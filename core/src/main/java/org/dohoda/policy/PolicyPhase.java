package org.dohoda.policy;

/** The part of the life of a policy in which parties cooperate, in the order of that life. */
public enum PolicyPhase {
  /** Finding out what is needed and setting aims (plánování). */
  PLANNING,
  /** Drawing the policy up (vytváření). */
  FORMULATION,
  /** Carrying it out (realizace). */
  IMPLEMENTATION,
  /** Judging what it has brought about (vyhodnocování). */
  EVALUATION
}
