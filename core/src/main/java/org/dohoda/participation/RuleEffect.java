package org.dohoda.participation;

/** What a rule does with the rights that it speaks of. Immutable and thread-safe. */
public enum RuleEffect {
  /** It gives them (dovoluje). */
  PERMITS,
  /** It takes them away (zakazuje). */
  PROHIBITS;

  /** {@return the other effect} */
  public RuleEffect opposite() {
    return this == PERMITS ? PROHIBITS : PERMITS;
  }
}
