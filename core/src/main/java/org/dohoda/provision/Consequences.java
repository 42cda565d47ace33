package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual consequences of a missing step; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Consequences {
  /** The act is void (neplatnost). */
  public static final Consequence VOID = Consequence.of("void");

  /** The act has no effect until the step is done (neúčinnost). */
  public static final Consequence NOT_EFFECTIVE = Consequence.of("not-effective");

  /** The act may be set aside (relativní neplatnost). */
  public static final Consequence VOIDABLE = Consequence.of("voidable");

  /** Nothing is paid for the act (bez nároku na úhradu). */
  public static final Consequence NO_EXPENSES = Consequence.of("no-expenses");

  /** What has been agreed lapses (zánik). */
  public static final Consequence LAPSES = Consequence.of("lapses");

  private static final ImmutableSet<Consequence> ALL =
      ImmutableSet.of(VOID, NOT_EFFECTIVE, VOIDABLE, NO_EXPENSES, LAPSES);

  private Consequences() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Consequence> all() {
    return ALL;
  }
}
