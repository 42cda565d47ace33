package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;

/** Ways to break a register: one for every rule of the rule book. */
public final class Faults {
  private static final ImmutableList<Fault> ALL =
      ImmutableList.<Fault>builder()
          .addAll(ValueFaults.all())
          .addAll(ObjectFaults.all())
          .addAll(ClauseFaults.all())
          .addAll(FactFaults.all())
          .addAll(RuleFaults.all())
          .addAll(RegisterFaults.all())
          .addAll(PartnershipFaults.all())
          .build();

  private Faults() {}

  /** {@return all faults} */
  public static ImmutableList<Fault> all() {
    return ALL;
  }
}
