package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The bases that quorums and majorities are counted of; the list is open, a user adds codes of his
 * own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Bases {
  /** All members that the body has (všichni členové). */
  public static final Base ALL_MEMBERS = Base.of("all-members");

  /** All seats, filled or not (všechna místa). */
  public static final Base SEATS = Base.of("seats");

  /** All members who have a vote (členové s hlasovacím právem). */
  public static final Base VOTING_MEMBERS = Base.of("voting-members");

  /** The members present (přítomní členové). */
  public static final Base MEMBERS_PRESENT = Base.of("members-present");

  /** The members present who vote (přítomní a hlasující členové). */
  public static final Base MEMBERS_PRESENT_AND_VOTING = Base.of("members-present-and-voting");

  /** The votes cast (odevzdané hlasy). */
  public static final Base VOTES_CAST = Base.of("votes-cast");

  /** The parties of the instrument (smluvní strany). */
  public static final Base PARTIES = Base.of("parties");

  /** The members that one party has named, for each party (členové za každou stranu). */
  public static final Base MEMBERS_OF_EACH_PARTY = Base.of("members-of-each-party");

  /** The costs that a scheme recognises (uznatelné náklady). */
  public static final Base ELIGIBLE_COSTS = Base.of("eligible-costs");

  /** All costs (celkové náklady). */
  public static final Base TOTAL_COSTS = Base.of("total-costs");

  /** The inhabitants of a territory (obyvatelé). */
  public static final Base INHABITANTS = Base.of("inhabitants");

  private static final ImmutableSet<Base> ALL =
      ImmutableSet.of(
          ALL_MEMBERS,
          SEATS,
          VOTING_MEMBERS,
          MEMBERS_PRESENT,
          MEMBERS_PRESENT_AND_VOTING,
          VOTES_CAST,
          PARTIES,
          MEMBERS_OF_EACH_PARTY,
          ELIGIBLE_COSTS,
          TOTAL_COSTS,
          INHABITANTS);

  private Bases() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Base> all() {
    return ALL;
  }
}
