package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual ways to settle a dispute; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class SettlementMethods {
  /** Those concerned talk (jednání). */
  public static final SettlementMethod NEGOTIATION = SettlementMethod.of("negotiation");

  /** Those above them talk (postoupení nadřízeným). */
  public static final SettlementMethod ESCALATION = SettlementMethod.of("escalation");

  /** A third person proposes a solution (smírčí řízení). */
  public static final SettlementMethod CONCILIATION = SettlementMethod.of("conciliation");

  /** A third person helps them to find one (mediace). */
  public static final SettlementMethod MEDIATION = SettlementMethod.of("mediation");

  /** An expert decides (rozhodnutí odborníka). */
  public static final SettlementMethod EXPERT_DETERMINATION =
      SettlementMethod.of("expert-determination");

  /** Arbitrators decide (rozhodčí řízení). */
  public static final SettlementMethod ARBITRATION = SettlementMethod.of("arbitration");

  /** A court decides (soud). */
  public static final SettlementMethod COURT = SettlementMethod.of("court");

  private static final ImmutableSet<SettlementMethod> ALL =
      ImmutableSet.of(
          NEGOTIATION,
          ESCALATION,
          CONCILIATION,
          MEDIATION,
          EXPERT_DETERMINATION,
          ARBITRATION,
          COURT);

  private SettlementMethods() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<SettlementMethod> all() {
    return ALL;
  }
}
