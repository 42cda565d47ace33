package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The grounds that papers name most; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class TerminationGrounds {
  /** Any reason or none (bez udání důvodu). */
  public static final TerminationGround NO_GROUND_NEEDED = TerminationGround.of("no-ground-needed");

  /** All agree to end it (dohoda stran). */
  public static final TerminationGround MUTUAL_AGREEMENT = TerminationGround.of("mutual-agreement");

  /** A party does not do what it undertook (porušení). */
  public static final TerminationGround BREACH = TerminationGround.of("breach");

  /** A party breaks it in a serious way (podstatné porušení). */
  public static final TerminationGround MATERIAL_BREACH = TerminationGround.of("material-breach");

  /** The law it rests on has changed (změna právní úpravy). */
  public static final TerminationGround CHANGE_OF_LAW = TerminationGround.of("change-of-law");

  /** The money has ceased (ztráta financování). */
  public static final TerminationGround LOSS_OF_FUNDING = TerminationGround.of("loss-of-funding");

  /** The aim has been reached (splnění účelu). */
  public static final TerminationGround PURPOSE_ACHIEVED = TerminationGround.of("purpose-achieved");

  /** The aim can no longer be reached (nemožnost plnění). */
  public static final TerminationGround PURPOSE_IMPOSSIBLE =
      TerminationGround.of("purpose-impossible");

  /** Something that nobody could prevent stands in the way (vyšší moc). */
  public static final TerminationGround FORCE_MAJEURE = TerminationGround.of("force-majeure");

  /** A party ceases to exist (zánik strany). */
  public static final TerminationGround PARTY_CEASES = TerminationGround.of("party-ceases");

  private static final ImmutableSet<TerminationGround> ALL =
      ImmutableSet.of(
          NO_GROUND_NEEDED,
          MUTUAL_AGREEMENT,
          BREACH,
          MATERIAL_BREACH,
          CHANGE_OF_LAW,
          LOSS_OF_FUNDING,
          PURPOSE_ACHIEVED,
          PURPOSE_IMPOSSIBLE,
          PARTY_CEASES,
          FORCE_MAJEURE);

  private TerminationGrounds() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<TerminationGround> all() {
    return ALL;
  }
}
