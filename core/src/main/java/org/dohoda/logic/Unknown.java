package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something of which no more is known than the values it may have, numbered from 0.
 *
 * <p>It collects the tests that formulas ask of it, and is used within one question by one thread.
 * Identity is its equality: the table of a question holds one unknown per thing.
 */
public abstract class Unknown {
  private final Object subject;
  private final boolean ofOccasion;
  private final Set<Object> tests = new LinkedHashSet<>();

  Unknown(Object subject, boolean ofOccasion) {
    this.subject = subject;
    this.ofOccasion = ofOccasion;
  }

  /** What is unknown. */
  public Object subject() {
    return subject;
  }

  /** Whether the asker could know it; otherwise the record would have to. */
  public boolean isOfOccasion() {
    return ofOccasion;
  }

  /** The tests that formulas ask, in the order in which they were first asked. */
  public Set<Object> tests() {
    return tests;
  }

  void mention(Object test) {
    tests.add(test);
  }

  /** How many values it may have. */
  abstract int size();

  /** Whether a value passes a test. */
  public abstract boolean passes(Object test, int value);

  /** One value for each way in which the tests can come out: all that completions need. */
  ImmutableList<Integer> distinguished() {
    Set<ImmutableList<Boolean>> seen = new LinkedHashSet<>();
    ImmutableList.Builder<Integer> values = ImmutableList.builder();
    for (int value = 0; value < size(); value++) {
      ImmutableList.Builder<Boolean> results = ImmutableList.builder();
      for (Object test : tests) {
        results.add(passes(test, value));
      }
      if (seen.add(results.build())) {
        values.add(value);
      }
    }
    return values.build();
  }
}
