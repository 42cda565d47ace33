package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * One step of settling a dispute: how, by whom, by when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DisputeStep permits ImmutableDisputeStep {
  DisputeStep() {}

  /** {@return how it is to be settled} */
  public abstract SettlementMethod method();

  /** {@return by whom; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return by when this step has to succeed, that day included, if said} */
  public abstract Optional<DateRule> due();

  /** {@return the step in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  /**
   * {@return a step by that method}
   *
   * @param method how the dispute is to be settled
   * @param bearers by whom
   */
  public static DisputeStep of(SettlementMethod method, Bearer... bearers) {
    return builder().method(method).addBearers(bearers).build();
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
  public static final class Builder extends ImmutableDisputeStep.Builder {
    Builder() {}
  }
}
