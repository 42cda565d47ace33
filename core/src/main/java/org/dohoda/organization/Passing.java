package org.dohoda.organization;

/** What passes from a predecessor to its successor. */
public enum Passing {
  /** All rights and duties, instruments among them. */
  ALL,
  /** Named instruments alone. */
  NAMED,
  /** The source does not say what passes. */
  NOT_STATED
}
