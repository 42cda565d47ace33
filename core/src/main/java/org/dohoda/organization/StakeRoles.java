package org.dohoda.organization;

import com.google.common.collect.ImmutableSet;

/**
 * The usual roles of one organisation in another; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class StakeRoles {
  /** It set the organisation up (zřizovatel, zakladatel). */
  public static final StakeRole FOUNDER = StakeRole.of("founder");

  /** It owns the organisation or a share of it (vlastník, společník, akcionář). */
  public static final StakeRole OWNER = StakeRole.of("owner");

  /** It is a member of the organisation (člen). */
  public static final StakeRole MEMBER = StakeRole.of("member");

  private static final ImmutableSet<StakeRole> ALL = ImmutableSet.of(FOUNDER, OWNER, MEMBER);

  private StakeRoles() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<StakeRole> all() {
    return ALL;
  }
}
