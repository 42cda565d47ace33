package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual ways to decide; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionMethods {
  /** By a vote (hlasování). */
  public static final DecisionMethod VOTE = DecisionMethod.of("vote");

  /** By a secret vote (tajné hlasování). */
  public static final DecisionMethod SECRET_BALLOT = DecisionMethod.of("secret-ballot");

  /** All vote for it (jednomyslně). */
  public static final DecisionMethod UNANIMITY = DecisionMethod.of("unanimity");

  /** Nobody speaks against it (konsenzus). */
  public static final DecisionMethod CONSENSUS = DecisionMethod.of("consensus");

  /** Outside a meeting, in writing (per rollam). */
  public static final DecisionMethod WRITTEN_PROCEDURE = DecisionMethod.of("written-procedure");

  /** Adopted unless somebody objects in time (mlčky). */
  public static final DecisionMethod SILENCE_PROCEDURE = DecisionMethod.of("silence-procedure");

  /** The person in the chair decides (rozhodnutí předsedajícího). */
  public static final DecisionMethod BY_CHAIR = DecisionMethod.of("by-chair");

  private static final ImmutableSet<DecisionMethod> ALL =
      ImmutableSet.of(
          VOTE,
          SECRET_BALLOT,
          UNANIMITY,
          CONSENSUS,
          WRITTEN_PROCEDURE,
          SILENCE_PROCEDURE,
          BY_CHAIR);

  private DecisionMethods() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<DecisionMethod> all() {
    return ALL;
  }
}
