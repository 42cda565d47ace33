package org.dohoda.holding;

import java.util.List;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.problem.ModelPath;

/** Something that a register records, or could record, and that an answer may rest on. */
public sealed interface Recordable permits DayFact, Datum {
  /** {@return where in the register it is recorded, or would be} */
  ModelPath path();

  /** {@return the instrument in whose record that is; empty if it is in that of something else} */
  default Optional<InstrumentId> instrument() {
    List<String> steps = path().steps();
    return steps.size() > 1 && steps.get(0).equals("instruments")
        ? Optional.of(InstrumentId.of(steps.get(1)))
        : Optional.empty();
  }
}
