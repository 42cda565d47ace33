package org.dohoda.holding;

/** What is not recorded. Immutable and thread-safe. */
public enum DatumKind {
  /** An element that something refers to. */
  ELEMENT,
  /** Whether an instrument is more than a draft. */
  STATE,
  /** The rank of an instrument's rules. */
  AUTHORITY,
  /** Whether a list of bodies is complete. */
  LIST_COMPLETENESS,
  /** The kind of a body or organization. */
  KIND,
  /** The organization whose organ a body is. */
  OWNER,
  /** The body to which a body belongs. */
  PARENT,
  /** Whether a policy area is in the remit of a body. */
  REMIT,
  /** Whether an organization has legal personality. */
  LEGAL_PERSONALITY,
  /** What passed to a successor. */
  PASSING,
  /** The class of a member. */
  MEMBER_CLASS,
  /** Which of two amendments or successions came first. */
  ORDER,
  /** A provision that a program cannot compute with, such as a deadline "without delay". */
  PROVISION,
  /** What lies further along a chain than chains are followed. */
  BEYOND
}
