package org.dohoda.decision;

/**
 * A link of the chain by which a rule applies; all must hold.
 *
 * <p>Immutable and thread-safe.
 */
public enum LinkKind {
  /** The rule speaks of the holder. */
  HOLDER,
  /** The holder comes in the capacity of the rule. */
  CAPACITY,
  /** The rule speaks of the body. */
  BODY,
  /** The rule reaches the meeting or the item. */
  REACH,
  /** The instrument is more than a draft. */
  STATE,
  /** The day is within the rule's own period. */
  PERIOD,
  /** The clause, as amended, is in the text and holds by its own period. */
  CLAUSE,
  /** The instrument is in effect for the holder's party, or as a whole; or the clause survives. */
  HOLDER_SIDE,
  /** The instrument is in effect for the party whose body it is, if it is a party. */
  HOST_SIDE,
  /** The body exists. */
  EXISTENCE,
  /** The condition of the rule is met. */
  CONDITION,
  /** The owner of the body consents, where it is no party to the memorandum. */
  CONSENT
}
