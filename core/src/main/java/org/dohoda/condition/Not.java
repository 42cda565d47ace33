package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * The condition that another is not met.
 *
 * <p>Immutable and thread-safe.
 *
 * @param condition the other
 */
public record Not(Condition condition) implements Condition {
  /**
   * Checks that the condition is there.
   *
   * @param condition the other
   * @throws IllegalArgumentException if conditions stand in one another more than 100 deep
   */
  public Not {
    Arguments.notNull("condition", condition);
    Parts.check("condition", ImmutableList.of(condition));
  }

  @Override
  public Truth truth(Circumstances circumstances) {
    return condition.truth(circumstances).not();
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return condition.facts();
  }
}
