package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.immutables.value.Value;

/**
 * That an instrument or its carrying-out is looked at again (vyhodnocení, revize).
 *
 * <p>"The parties review it at least once a year":
 *
 * <pre>{@code
 * Review.builder()
 *     .addBearer(Bearer.allParties())
 *     .recurrence(Recurrence.atLeast(1, TimeSpan.years(1)))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Review implements Provision permits ImmutableReview {
  Review() {}

  /** {@return who reviews; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return to whom the result goes; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return how often, if said} */
  public abstract Optional<Recurrence> recurrence();

  /** {@return by when the first time, that day included, if said} */
  public abstract Optional<DateRule> due();

  /** {@return who calls the meeting for it; empty if not said} */
  public abstract ImmutableSet<Bearer> convenedBy();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return what is reviewed, in words; empty if it is the instrument} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.REVIEW;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.review(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Vyhodnocení", "Review")
        .words(wording())
        .bearers(bearers())
        .addressees(addressees())
        .recurrence(recurrence())
        .rule("poprvé do", "first by", due())
        .anyOf("svolává", "convened by", convenedBy())
        .areas(areas())
        .phases(phases())
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

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableReview.Builder {
    Builder() {}
  }
}
