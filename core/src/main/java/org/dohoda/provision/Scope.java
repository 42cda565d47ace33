package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.Focus;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * Where an instrument holds, for whom, and who or what is left out (působnost, rozsah).
 *
 * <p>"It holds in the Liberec Region and binds the parties alone, not the organisations that the
 * Region has founded":
 *
 * <pre>{@code
 * Scope.builder()
 *     .territory(Territory.of(Identifier.of("CZ-NUTS", "CZ051")))
 *     .addBound(Bearer.allParties())
 *     .addLeftOut(Bearer.group(LocalizedText.of("en", "organisations founded by the Region")))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Scope implements Provision permits ImmutableScope {
  Scope() {}

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

  /** {@return who is bound; empty if not said} */
  public abstract ImmutableSet<Bearer> bound();

  /** {@return who is expressly not bound} */
  public abstract ImmutableSet<Bearer> leftOut();

  /** {@return the matters to which it is confined, with whether the list is complete} */
  public abstract Optional<Listed<Focus>> foci();

  /** {@return the time to which it applies, if that is not the term} */
  public abstract Optional<Period> period();

  /** {@return under which condition it binds them; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.SCOPE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.scope(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Působnost", "Scope")
        .words(wording())
        .territory(territory())
        .bearers("váže", "binds", bound())
        .bearers("neváže", "does not bind", leftOut())
        .foci(foci())
        .period(period())
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
    boolean says =
        territory().isPresent()
            || !bound().isEmpty()
            || !leftOut().isEmpty()
            || foci().isPresent()
            || period().isPresent()
            || wording().isPresent();
    Arguments.check(says, "scope", "must say something");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableScope.Builder {
    Builder() {}
  }
}
