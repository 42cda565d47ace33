package org.dohoda.holding;

import org.dohoda.problem.ModelPath;

/** Something that a register records, or could record, and that an answer may rest on. */
public sealed interface Recordable permits DayFact, Datum {
  /** {@return where in the register it is recorded, or would be} */
  ModelPath path();
}
