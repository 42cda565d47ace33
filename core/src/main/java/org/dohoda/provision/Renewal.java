package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.immutables.value.Value;

/**
 * How a term is renewed (prodloužení).
 *
 * <p>"It is extended by a further year each time, unless a party gives notice six months before its
 * end":
 *
 * <pre>{@code
 * Renewal.builder()
 *     .mode(RenewalMode.AUTOMATIC)
 *     .span(TimeSpan.years(1))
 *     .withoutLimit(true)
 *     .lastDayToStop(DateRule.before(TimeSpan.months(6), Anchor.END_OF_INSTRUMENT))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Renewal permits ImmutableRenewal {
  Renewal() {}

  /** {@return how it comes about} */
  public abstract RenewalMode mode();

  /** {@return who brings it about, by notice or agreement; empty if not said} */
  public abstract ImmutableSet<Bearer> renewedBy();

  /** {@return by how much each renewal extends the term, if said} */
  public abstract Optional<TimeSpan> span();

  /** {@return how many times at most, one or more; empty if not stated} */
  public abstract OptionalInt times();

  /** {@return whether the paper says that it is renewed again and again; false says nothing} */
  @Value.Default
  public boolean withoutLimit() {
    return false;
  }

  /** {@return the last day on which the renewal may be stopped, if said} */
  public abstract Optional<DateRule> lastDayToStop();

  /** {@return who may stop it; empty if not said} */
  public abstract ImmutableSet<Bearer> stoppedBy();

  /**
   * {@return in which form it is stopped, or brought about where it does not come by itself, such
   * as in writing, if said}
   */
  public abstract Optional<LocalizedText> form();

  /** {@return under which condition it is renewed} */
  public abstract Optional<Condition> condition();

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
    Arguments.check(times().orElse(1) > 0, "times", "must be positive", times());
    Arguments.check(
        times().isEmpty() || !withoutLimit(), "times", "must be empty without limit", times());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableRenewal.Builder {
    Builder() {}
  }
}
