package org.dohoda.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.time.Presumption;

/** Generators of what is presumed. */
public final class Presumptions {
  private Presumptions() {}

  /** Sets of presumptions, from none to all. */
  public static Arbitrary<Set<Presumption>> presumptions() {
    return Arbitraries.of(Presumption.class).set();
  }
}
