package org.dohoda.analysis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.dohoda.internal.Arguments;

/**
 * What two instruments list in common of one kind of things, and what only one of them lists.
 *
 * <p>What only one lists need not be excluded by the other: {@link Aspect#contains} of the other
 * says no only where its list is closed. Immutable and thread-safe if the items are.
 *
 * @param here what the one instrument says
 * @param there what the other says
 * @param <T> the type of the things
 */
public record AspectDifference<T>(Aspect<T> here, Aspect<T> there) {
  /**
   * Refuses null.
   *
   * @param here what the one instrument says
   * @param there what the other says
   */
  public AspectDifference {
    Arguments.notNull("here", here);
    Arguments.notNull("there", there);
  }

  /** {@return what both list, in the order of the one} */
  public ImmutableSet<T> inBoth() {
    return Sets.intersection(here.items(), there.items()).immutableCopy();
  }

  /** {@return what the one lists and the other does not} */
  public ImmutableSet<T> onlyHere() {
    return Sets.difference(here.items(), there.items()).immutableCopy();
  }

  /** {@return what the other lists and the one does not} */
  public ImmutableSet<T> onlyThere() {
    return Sets.difference(there.items(), here.items()).immutableCopy();
  }
}
