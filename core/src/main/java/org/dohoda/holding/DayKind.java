package org.dohoda.holding;

/** What begins or ends on a day. Immutable and thread-safe. */
public enum DayKind {
  /** The first day of the existence of a body or organization. */
  EXISTENCE_START,
  /** The last day of the existence of a body or organization. */
  EXISTENCE_END,
  /** The last signature of an instrument, or the signature of a party. */
  SIGNATURE,
  /** The first day on which an instrument is in effect, as a whole or for a party. */
  EFFECT_START,
  /** The first day from which an instrument is applied for the time being, before its entry. */
  PROVISIONAL_START,
  /** The last day on which an instrument is in effect, as a whole or for a party. */
  EFFECT_END,
  /** The first day from which one instrument supersedes another, where the paper states it. */
  SUPERSESSION,
  /** The first day of the text that an amendment brings. */
  AMENDMENT_START,
  /** The first day of a clause, by its own period. */
  CLAUSE_START,
  /** The last day of a clause, by its own period. */
  CLAUSE_END,
  /** The first day of a rule, by its own period. */
  RULE_START,
  /** The last day of a rule, by its own period. */
  RULE_END,
  /** The first day of a relation of organizations: an affiliation, a stake, a succession. */
  RELATION_START,
  /** The last day of a relation of organizations. */
  RELATION_END,
  /** The first day of a membership. */
  MEMBERSHIP_START,
  /** The last day of a membership. */
  MEMBERSHIP_END
}
