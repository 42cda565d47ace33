package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.time.Truth;

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

  /** If this is so, whether another one is: unknown unless one says something of the other. */
  Truth given(Unknown other) {
    return Truth.UNKNOWN;
  }

  /** One value for each way in which some tests can come out: all that completions need. */
  ImmutableList<Integer> distinguished(Set<Object> asked) {
    Set<ImmutableList<Boolean>> seen = new HashSet<>();
    ImmutableList.Builder<Integer> values = ImmutableList.builder();
    for (int value = 0; value < size(); value++) {
      ImmutableList.Builder<Boolean> results = ImmutableList.builder();
      for (Object test : asked) {
        results.add(passes(test, value));
      }
      if (seen.add(results.build())) {
        values.add(value);
      }
    }
    return values.build();
  }
}
