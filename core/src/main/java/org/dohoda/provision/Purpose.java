package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * What an instrument is for (účel).
 *
 * <p>"The purpose of this memorandum is to support cooperation in preventing long-term
 * unemployment":
 *
 * <pre>{@code
 * Purpose.builder()
 *     .wording(LocalizedText.of("en", "support the cooperation of the Region and the Agency"))
 *     .foci(Listed.unstated(List.of(
 *         Focus.builder().area(SocialInclusion.LONG_TERM_UNEMPLOYMENT).direction(Direction.PREVENT).build())))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Purpose implements Provision permits ImmutablePurpose {
  Purpose() {}

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return the policy areas it aims at and what is to become of them} */
  public abstract Optional<Listed<Focus>> foci();

  /** {@return for whose good it is; empty if not said} */
  public abstract ImmutableSet<Bearer> beneficiaries();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.PURPOSE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.purpose(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Účel", "Purpose")
        .words(wording())
        .foci(foci())
        .beneficiaries(beneficiaries())
        .phases(phases())
        .territory(territory())
        .end();
  }

  /**
   * {@return a purpose said in words}
   *
   * @param words what the instrument is for
   */
  public static Purpose of(LocalizedText words) {
    return builder().wording(words).build();
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
        wording().isPresent() || foci().isPresent(), "purpose", "must have wording or foci");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutablePurpose.Builder {
    Builder() {}
  }
}
