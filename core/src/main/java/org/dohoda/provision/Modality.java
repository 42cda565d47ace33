package org.dohoda.provision;

/**
 * How strongly something is said (modalita): the word of the paper, not what a court makes of it.
 */
public enum Modality {
  /** It is a duty: "shall", "must", "undertakes to" (zavazuje se, je povinen). */
  SHALL,
  /**
   * Effort is owed, not success: "will endeavour to", "uses best efforts to", "bemüht sich"
   * (vynasnaží se, bude usilovat); less than a duty, more than what ought to be done.
   */
  ENDEAVOURS,
  /**
   * It is meant to be done: "will", "intends to" (hodlá, má v úmyslu), usual where nothing binds.
   */
  INTENDS,
  /** It ought to be done unless there is a reason not to: "should", "sollen" (měl by). */
  SHOULD,
  /** It is allowed: "may", "is entitled to" (může, je oprávněn). */
  MAY,
  /** It is not owed: "nothing obliges", "need not" (není povinen). */
  NEED_NOT,
  /** It is forbidden: "shall not", "may not" (nesmí). */
  SHALL_NOT,
  /** It is stated as a fact: "is", "remains" (je, zůstává). */
  IS
}
