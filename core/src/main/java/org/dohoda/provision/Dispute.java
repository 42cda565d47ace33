package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * How disputes are settled (řešení sporů), step by step.
 *
 * <p>"Disputes are settled by the contact persons first, and if they do not agree within 30 days by
 * the governor and the director":
 *
 * <pre>{@code
 * Dispute.of(
 *     DisputeStep.builder()
 *         .method(SettlementMethods.NEGOTIATION)
 *         .addBearer(Bearer.office(LocalizedText.of("en", "contact persons")))
 *         .due(DateRule.after(TimeSpan.days(30), Anchor.event("dispute")))
 *         .build(),
 *     DisputeStep.of(
 *         SettlementMethods.ESCALATION,
 *         Bearer.office(LocalizedText.of("en", "governor")),
 *         Bearer.office(LocalizedText.of("en", "director"))));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Dispute implements Provision permits ImmutableDispute {
  Dispute() {}

  /** {@return the steps, tried one after the other} */
  public abstract ImmutableList<DisputeStep> steps();

  /** {@return the ways that are expressly closed} */
  public abstract ImmutableSet<SettlementMethod> excluded();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return which disputes, in words; empty if all} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.DISPUTE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.dispute(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Spory se řeší", "Disputes are settled")
        .words(wording())
        .settlements(steps())
        .codes("vyloučeno", "excluded", excluded())
        .condition(condition())
        .end();
  }

  /**
   * {@return these steps}
   *
   * @param steps one or more, tried one after the other
   */
  public static Dispute of(DisputeStep... steps) {
    return builder().addSteps(steps).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Arguments.check(
        !steps().isEmpty() || !excluded().isEmpty() || wording().isPresent(),
        "dispute",
        "must have steps, excluded ways or wording");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableDispute.Builder {
    Builder() {}
  }
}
