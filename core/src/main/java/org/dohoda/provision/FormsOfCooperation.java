package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Recurrence;
import org.immutables.value.Value;

/**
 * The forms in which the parties work together (formy spolupráce), in which phases of which
 * policies.
 *
 * <p>"The parties exchange information, consult each other and adopt joint positions in planning
 * and evaluating policies, and cooperate in other forms":
 *
 * <pre>{@code
 * FormsOfCooperation.builder()
 *     .forms(Listed.open(List.of(
 *         CooperationForms.INFORMATION_EXCHANGE,
 *         CooperationForms.CONSULTATION,
 *         CooperationForms.JOINT_POSITION)))
 *     .addPhases(PolicyPhase.PLANNING, PolicyPhase.EVALUATION)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FormsOfCooperation implements Provision
    permits ImmutableFormsOfCooperation {
  FormsOfCooperation() {}

  /** {@return the forms, with whether the list is complete} */
  public abstract Listed<CooperationForm> forms();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return who cooperates; empty if the parties do} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return how often, if said} */
  public abstract Optional<Recurrence> recurrence();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.FORMS_OF_COOPERATION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.formsOfCooperation(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Formy spolupráce", "Forms of cooperation")
        .forms(forms())
        .phases(phases())
        .areas(areas())
        .bearers(bearers())
        .recurrence(recurrence())
        .condition(condition())
        .words(wording())
        .end();
  }

  /**
   * {@return these forms}
   *
   * @param forms the forms, with whether the list is complete
   */
  public static FormsOfCooperation of(Listed<CooperationForm> forms) {
    return builder().forms(forms).build();
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
  public static final class Builder extends ImmutableFormsOfCooperation.Builder {
    Builder() {}
  }
}
