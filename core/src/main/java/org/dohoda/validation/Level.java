package org.dohoda.validation;

/** How much of a register a rule has to see, from the least to the most. */
public enum Level {
  /** One value (údaj) wherever it stands: an identifier, a text, a date, a source. */
  VALUE,
  /** One object (objekt) by itself: an organisation, a clause, an undertaking, a rule. */
  OBJECT,
  /** One instrument (listina) against its parties, its facts, and what it refers to. */
  INSTRUMENT,
  /** The elements of a register (evidence) against one another. */
  REGISTER
}
