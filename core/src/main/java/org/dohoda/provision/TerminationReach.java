package org.dohoda.provision;

/** For whom an instrument ends when it is ended by one party. */
public enum TerminationReach {
  /** For the party that leaves; it goes on among the others (jen pro vystupující stranu). */
  LEAVER_ALONE,
  /** For all parties (pro všechny strany). */
  ALL,
  /** Not stated. */
  NOT_STATED
}
