package org.dohoda.logic;

import java.util.Comparator;
import java.util.TreeSet;

/** An unknown number; its tests are upper bounds, inclusive. */
public final class SomeCount extends Unknown {
  /** Answers by the bounds that were asked for. */
  static final Comparator<Answer> BY_BOUND = Comparator.comparing(each -> (Integer) each.test());

  /** An unknown number of the occasion. */
  public SomeCount(Object subject) {
    super(subject, true);
  }

  @Override
  int size() {
    return tests().size() + 1;
  }

  @Override
  public boolean passes(Object test, int value) {
    TreeSet<Integer> bounds = new TreeSet<>();
    tests().forEach(each -> bounds.add((Integer) each));
    return bounds.headSet((Integer) test).size() >= value;
  }
}
