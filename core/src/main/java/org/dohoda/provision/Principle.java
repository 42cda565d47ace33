package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * Principles that those concerned follow (zásady).
 *
 * <p>"In cooperating the parties follow the principles of partnership, equality and transparency":
 *
 * <pre>{@code
 * Principle.of(PrincipleNames.PARTNERSHIP, PrincipleNames.EQUALITY, PrincipleNames.TRANSPARENCY)
 *     .toBuilder()
 *     .addBearer(Bearer.allParties())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Principle implements Provision permits ImmutablePrinciple {
  Principle() {}

  /** {@return the principles named, with whether the list is complete} */
  public abstract Optional<Listed<PrincipleName>> principles();

  /** {@return who follows them; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.PRINCIPLE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.principle(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Zásady", "Principles")
        .principles(principles())
        .words(wording())
        .bearers(bearers())
        .areas(areas())
        .phases(phases())
        .end();
  }

  /**
   * {@return these principles, whether all or some is not stated}
   *
   * @param principles one or more
   * @throws IllegalArgumentException if there is none
   */
  public static Principle of(PrincipleName... principles) {
    return builder().principles(Listed.unstated(ImmutableSet.copyOf(principles))).build();
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
        principles().isPresent() || wording().isPresent(),
        "principle",
        "must have principles or wording");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutablePrinciple.Builder {
    Builder() {}
  }
}
