package org.dohoda.condition;

import com.google.common.collect.ImmutableSet;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;

/**
 * The fact that the agenda, or the item asked about, concerns one of some policy areas.
 *
 * <p>Immutable and thread-safe.
 *
 * @param areas the areas, at least one
 */
public record AgendaConcerns(ImmutableSet<PolicyAreaId> areas) implements Fact {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if there is no area
   * @param areas the areas, at least one
   */
  public AgendaConcerns {
    Arguments.check(!areas.isEmpty(), "areas", "must not be empty", areas);
  }

  @Override
  public boolean implies(Fact other) {
    return other instanceof AgendaConcerns asked && asked.areas.containsAll(areas);
  }
}
