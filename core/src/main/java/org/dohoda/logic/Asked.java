package org.dohoda.logic;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Set;

/**
 * What some formulas ask: unknowns, each with the tests that are asked of it there, in the order in
 * which they are first met. What other formulas ask of the same unknowns does not count. Used by
 * one thread.
 */
public final class Asked {
  private final SetMultimap<Unknown, Object> tests = LinkedHashMultimap.create();

  /** What one formula asks. */
  public static Asked by(Formula formula) {
    Asked asked = new Asked();
    asked.add(formula);
    return asked;
  }

  /** Adds what a formula asks. */
  public void add(Formula formula) {
    formula.collect(this);
  }

  void add(Unknown unknown, Object test) {
    tests.put(unknown, test);
  }

  /** The unknowns of which something is asked. */
  public Set<Unknown> unknowns() {
    return tests.keySet();
  }

  /** What is asked of an unknown. */
  public Set<Object> tests(Unknown unknown) {
    return tests.get(unknown);
  }
}
