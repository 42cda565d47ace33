package org.dohoda.logic;

import org.dohoda.time.Truth;

/** What it says of one thing that another one is so. */
@FunctionalInterface
public interface Consequences {
  /** Things that have nothing to do with each other. */
  Consequences NONE = (one, other) -> Truth.UNKNOWN;

  /**
   * If one thing is so, whether another is: yes if it follows, no if it cannot be, else unknown.
   * What follows from something that follows must follow as well.
   */
  Truth of(Object one, Object other);
}
