package org.dohoda.time;

import com.google.common.collect.ImmutableSet;

/**
 * What papers usually leave unsaid, and what may be presumed in its place, if the asker says so.
 *
 * <p>Nothing is presumed by default, and every answer that rests on a presumption cites it.
 *
 * <p>Immutable and thread-safe.
 */
public enum Presumption {
  /** Where no entry into force is stated, an instrument has effect from its last signature. */
  EFFECTIVE_ON_SIGNATURE,
  /**
   * What has no recorded end lasts: an instrument, affiliation, membership, stake, representative,
   * name or existence. Never a partnership.
   */
  CONTINUES,
  /** An existence or stake with no recorded start has begun. */
  EXISTS;

  private static final ImmutableSet<Presumption> CUSTOMARY = ImmutableSet.copyOf(values());

  /** {@return all of them: what a clerk of the parties would usually presume} */
  public static ImmutableSet<Presumption> customary() {
    return CUSTOMARY;
  }
}
