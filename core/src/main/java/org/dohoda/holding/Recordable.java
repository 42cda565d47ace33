package org.dohoda.holding;

import java.util.List;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;

/** Something that a register records, or could record, and that an answer may rest on. */
public sealed interface Recordable permits DayFact, Datum {
  /** {@return where in the register it is recorded, or would be} */
  ModelPath path();

  /**
   * {@return the instrument in whose record that is, such as the amendment that brings a new end;
   * empty if it is in that of something else}
   *
   * @throws IllegalArgumentException if the path names an instrument by what is no identifier, as
   *     none does that an answer has
   */
  default Optional<InstrumentId> instrument() {
    List<String> steps = path().steps();
    return steps.size() > 1 && steps.get(0).equals("instruments")
        ? Optional.of(InstrumentId.of(steps.get(1)))
        : Optional.empty();
  }

  /**
   * {@return the party of an instrument in whose record that is; empty if it is in that of
   * something else}
   *
   * @throws IllegalArgumentException if the path names a party by what is no identifier, as none
   *     does that an answer has
   */
  default Optional<OrganizationId> party() {
    List<String> steps = path().steps();
    return steps.size() > 3 && steps.get(0).equals("instruments") && steps.get(2).equals("parties")
        ? Optional.of(OrganizationId.of(steps.get(3)))
        : Optional.empty();
  }
}
