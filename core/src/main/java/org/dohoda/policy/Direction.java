package org.dohoda.policy;

/** What is to be done about a policy area, as far as a paper says so. */
public enum Direction {
  /** It is not to happen (prevence): long-term unemployment, crime. */
  PREVENT,
  /** It is to become less (snižování). */
  REDUCE,
  /** It is to be helped (podpora): a return to work. */
  SUPPORT,
  /** There is to be more of it (zvyšování): housing within reach. */
  RAISE,
  /** It is to become better (zlepšování): living side by side. */
  IMPROVE,
  /** It is to be there (zajištění). */
  ENSURE
}
