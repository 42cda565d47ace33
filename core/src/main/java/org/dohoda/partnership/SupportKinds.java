package org.dohoda.partnership;

import com.google.common.collect.ImmutableSet;

/** The kinds of support that are known by name; the list is open. */
public final class SupportKinds {
  /** Help on the spot with everything (komplexní intenzivní podpora). */
  public static final SupportKind COMPLEX_INTENSIVE = SupportKind.of("complex-intensive");

  /** Help with everything from afar (komplexní vzdálená podpora). */
  public static final SupportKind COMPLEX_REMOTE = SupportKind.of("complex-remote");

  /** Help with some things from afar (dílčí vzdálená podpora). */
  public static final SupportKind PARTIAL_REMOTE = SupportKind.of("partial-remote");

  private SupportKinds() {}

  /** {@return all of them, in the order in which they are declared} */
  public static ImmutableSet<SupportKind> all() {
    return ImmutableSet.of(COMPLEX_INTENSIVE, COMPLEX_REMOTE, PARTIAL_REMOTE);
  }
}
