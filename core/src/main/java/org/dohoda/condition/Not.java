package org.dohoda.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
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
   */
  public Not {
    Objects.requireNonNull(condition, "condition");
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
