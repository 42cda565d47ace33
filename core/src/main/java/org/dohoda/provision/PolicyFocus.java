package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * The policy areas on which those concerned work (oblasti spolupráce).
 *
 * <p>"Cooperation turns on housing, employment and debt, among others":
 *
 * <pre>{@code
 * PolicyFocus.of(Listed.open(List.of(
 *     Focus.on(SocialInclusion.HOUSING),
 *     Focus.on(SocialInclusion.EMPLOYMENT),
 *     Focus.on(SocialInclusion.DEBT))));
 * }</pre>
 *
 * <p>In an open list ("among others") an area that is missing is not excluded; it is not listed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PolicyFocus implements Provision permits ImmutablePolicyFocus {
  PolicyFocus() {}

  /** {@return the areas and what is to become of them, with whether the list is complete} */
  public abstract Listed<Focus> foci();

  /** {@return who works on them; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.POLICY_FOCUS;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.policyFocus(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Oblasti spolupráce", "Areas of cooperation")
        .foci(foci())
        .bearers(bearers())
        .phases(phases())
        .territory(territory())
        .words(wording())
        .end();
  }

  /**
   * {@return these foci}
   *
   * @param foci the areas, with whether the list is complete
   */
  public static PolicyFocus of(Listed<Focus> foci) {
    return builder().foci(foci).build();
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
  public static final class Builder extends ImmutablePolicyFocus.Builder {
    Builder() {}
  }
}
