package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * One way in which a body decides, with the majority it takes.
 *
 * <p>Several steps in a row are tried one after the other: first consensus, and if that fails a
 * vote by two thirds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DecisionStep permits ImmutableDecisionStep {
  DecisionStep() {}

  /** {@return how it is decided} */
  public abstract DecisionMethod method();

  /** {@return what carries the decision; all of them hold together; empty if not said} */
  public abstract ImmutableList<Quantity> majority();

  /** {@return whether those who abstain count among those who vote; unknown unless stated} */
  @Value.Default
  public Truth abstentionsCount() {
    return Truth.UNKNOWN;
  }

  /**
   * {@return by when those who decide answer, or at which meeting they do, that day included, if
   * said}
   */
  public abstract Optional<DateRule> due();

  /** {@return whether a member who does not answer in time consents; unknown unless stated} */
  @Value.Default
  public Truth silenceCounts() {
    return Truth.UNKNOWN;
  }

  /** {@return when this step is the one to take; empty for the first or only one} */
  public abstract Optional<Condition> condition();

  /**
   * {@return a vote that this majority carries}
   *
   * @param majority what carries the decision
   */
  public static DecisionStep vote(Quantity majority) {
    return builder().method(DecisionMethods.VOTE).addMajority(majority).build();
  }

  /**
   * {@return a decision by that method, nothing more said}
   *
   * @param method how it is decided
   */
  public static DecisionStep by(DecisionMethod method) {
    return builder().method(method).build();
  }

  /**
   * {@return a decision in writing to which consents whoever does not answer in time (per rollam)}
   *
   * @param due by when members answer, that day included
   */
  public static DecisionStep silence(DateRule due) {
    return builder()
        .method(DecisionMethods.SILENCE_PROCEDURE)
        .due(due)
        .silenceCounts(Truth.YES)
        .build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableDecisionStep.Builder {
    Builder() {}
  }
}
