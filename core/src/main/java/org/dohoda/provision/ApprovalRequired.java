package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * That an act needs the approval or another step of somebody (podmínka schválení), and what follows
 * without it.
 *
 * <p>"An amendment needs the prior consent of the assembly; without it, it is void":
 *
 * <pre>{@code
 * ApprovalRequired.builder()
 *     .act(Acts.AMEND_AGREEMENT)
 *     .addStep(ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.CONSENT))
 *     .consequence(Consequences.VOID)
 *     .build();
 * }</pre>
 *
 * <p>The form, the time, whether silence counts and whether the consent "is not unreasonably
 * withheld" are attributes of the step.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ApprovalRequired implements Provision
    permits ImmutableApprovalRequired {
  ApprovalRequired() {}

  /** {@return the act that needs it, as a code} */
  public abstract Optional<Act> act();

  /** {@return the act in words, as far as the code does not say it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return whose act it is; empty if anybody's} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the steps it needs, in their order; one or more} */
  public abstract ImmutableList<ApprovalStep> steps();

  /** {@return what follows without them, if said} */
  public abstract Optional<Consequence> consequence();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return how much; all of them hold together} */
  public abstract ImmutableList<Quantity> quantities();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.APPROVAL_REQUIRED;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.approvalRequired(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Schválení vyžaduje", "Approval is needed for")
        .act(act(), wording())
        .bearers("čí úkon", "act of", bearers())
        .areas(areas())
        .quantities(quantities())
        .steps(steps())
        .code("bez toho", "without it", consequence())
        .condition(condition())
        .end();
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
    Arguments.check(!steps().isEmpty(), "steps", "must not be empty", steps());
    Arguments.check(
        act().isPresent() || wording().isPresent(), "act", "must be there unless wording is");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableApprovalRequired.Builder {
    Builder() {}
  }
}
