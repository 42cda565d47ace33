package org.dohoda.condition;

import java.util.Optional;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * A step of approval: who does what, in which form, until when, whether silence counts, and whether
 * a reason is needed to withhold it.
 *
 * <p>For example the consent of a committee's chair, in writing, silence not counting. Two equal
 * steps are one step: a rule and its exception that both wait for the chair's consent wait for the
 * same consent. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ApprovalStep permits ImmutableApprovalStep {
  ApprovalStep() {}

  /** {@return who does it} */
  public abstract Actor actor();

  /** {@return what he does} */
  public abstract ApprovalAct act();

  /** {@return the form, such as "in writing"; empty if not stated} */
  public abstract Optional<LocalizedText> form();

  /** {@return the time by which it must be done, inclusive; empty if not stated} */
  public abstract Optional<DateRule> due();

  /** {@return whether silence counts as approval; unknown if not stated} */
  @Value.Default
  public Truth silenceCounts() {
    return Truth.UNKNOWN;
  }

  /**
   * {@return whether it may be withheld for good reason only, as in "not to be unreasonably
   * withheld"; no if it lies in the actor's discretion, unknown if not stated}
   */
  @Value.Default
  public Truth reasonToWithhold() {
    return Truth.UNKNOWN;
  }

  /**
   * {@return a step of which no more than the actor and the act is stated}
   *
   * @param actor who does it
   * @param act what he does
   */
  public static ApprovalStep of(Actor actor, ApprovalAct act) {
    return builder().actor(actor).act(act).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this step} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of steps; not thread-safe. */
  public static final class Builder extends ImmutableApprovalStep.Builder {
    Builder() {}
  }
}
