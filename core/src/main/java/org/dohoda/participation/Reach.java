package org.dohoda.participation;

import com.google.common.collect.ImmutableSet;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;

/**
 * Which part of a meeting a rule speaks of.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Reach {

  /** {@return the whole meeting, every item included} */
  static Reach wholeMeeting() {
    return new WholeMeeting();
  }

  /**
   * {@return the items that concern one of these policy areas}
   *
   * @param areas at least one
   * @throws IllegalArgumentException if there is none
   */
  static Reach itemsConcerning(PolicyAreaId... areas) {
    return new ItemsConcerning(ImmutableSet.copyOf(areas));
  }

  /**
   * {@return the items that an organization put on the agenda}
   *
   * @param author its id
   */
  static Reach itemsBy(OrganizationId author) {
    return new ItemsBy(author);
  }

  /** {@return the items that the holder himself put on the agenda} */
  static Reach itemsOfHolder() {
    return new ItemsOfHolder();
  }

  /** The whole meeting, every item included. */
  record WholeMeeting() implements Reach {}

  /**
   * The items that concern one of some policy areas.
   *
   * @param areas the areas, at least one
   */
  record ItemsConcerning(ImmutableSet<PolicyAreaId> areas) implements Reach {
    /**
     * Checks that there is an area.
     *
     * @throws IllegalArgumentException if there is none
     * @param areas the areas, at least one
     */
    public ItemsConcerning {
      Arguments.check(!areas.isEmpty(), "areas", "must not be empty", areas);
    }
  }

  /**
   * The items that an organization, its units if it is a legal person, or its successors put on the
   * agenda. An item of one that has been succeeded, so far as the instrument has passed, is its
   * successor's, under whichever of their names it is recorded.
   *
   * @param author its id
   */
  record ItemsBy(OrganizationId author) implements Reach {
    /**
     * Checks that the id is there.
     *
     * @param author its id
     */
    public ItemsBy {
      Arguments.notNull("author", author);
    }
  }

  /** The items that the holder himself put on the agenda. */
  record ItemsOfHolder() implements Reach {}
}
