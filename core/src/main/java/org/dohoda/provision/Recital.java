package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A fact that an instrument states as known (konstatování, preambule), with the period for which it
 * is said to hold.
 *
 * <p>"The parties state that they have cooperated with municipalities of the region since 2013":
 *
 * <pre>{@code
 * Recital.builder()
 *     .fact(LocalizedText.of("en", "cooperation with municipalities of the region"))
 *     .period(Period.parse("2013/"))
 *     .addBearer(Bearer.allParties())
 *     .build();
 * }</pre>
 *
 * <p>A recital is what the paper says, not what the register knows: it makes nothing true.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Recital implements Provision permits ImmutableRecital {
  Recital() {}

  /** {@return what is stated, in words} */
  public abstract LocalizedText fact();

  /** {@return when it is said to hold or to have happened, if said} */
  public abstract Optional<Period> period();

  /** {@return who states it; empty if the instrument as such does} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the organisations it is about} */
  public abstract ImmutableSet<OrganizationId> concerning();

  /** {@return the instruments it speaks of} */
  public abstract ImmutableSet<InstrumentId> instruments();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

  /** {@return how much; all of them hold together} */
  public abstract ImmutableList<Quantity> quantities();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.RECITAL;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.recital(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Uvádí se", "It is stated")
        .words(Optional.of(fact()))
        .period(period())
        .bearers("uvádí", "stated by", bearers())
        .ids("o", "about", concerning())
        .ids("dokumenty", "instruments", instruments())
        .areas(areas())
        .territory(territory())
        .quantities(quantities())
        .end();
  }

  /**
   * {@return a fact stated without a period}
   *
   * @param fact what is stated
   */
  public static Recital of(LocalizedText fact) {
    return builder().fact(fact).build();
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
  public static final class Builder extends ImmutableRecital.Builder {
    Builder() {}
  }
}
