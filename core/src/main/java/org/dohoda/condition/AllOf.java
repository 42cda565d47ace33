package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * The condition that every one of several is met.
 *
 * <p>Immutable and thread-safe.
 *
 * @param conditions the conditions, at least one
 */
public record AllOf(ImmutableList<Condition> conditions) implements Condition {
  /**
   * Checks that there is a condition.
   *
   * @throws IllegalArgumentException if there is none, or if conditions stand in one another more
   *     than 100 deep or are more than 10,000 in all
   * @param conditions the conditions, at least one
   */
  public AllOf {
    Arguments.check(!conditions.isEmpty(), "conditions", "must not be empty", conditions);
    Parts.check("conditions", conditions);
  }

  @Override
  public Truth truth(Circumstances circumstances) {
    Truth truth = Truth.YES;
    for (Condition condition : conditions) {
      truth = truth.and(condition.truth(circumstances));
    }
    return truth;
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return Condition.factsOf(conditions);
  }
}
