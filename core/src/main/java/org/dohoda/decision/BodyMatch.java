package org.dohoda.decision;

/** By what a rule speaks of a body. Immutable and thread-safe. */
public enum BodyMatch {
  /** The rule names the body. */
  NAMED,
  /** The rule names a body that this one succeeds. */
  SUCCEEDS_NAMED,
  /** The rule describes the body and names none. */
  DESCRIBED,
  /** The rule describes the body; it names others, and not this one. */
  DESCRIBED_NOT_NAMED,
  /** The rule neither names nor describes it, and does not say that its list is complete. */
  NOT_LISTED
}
