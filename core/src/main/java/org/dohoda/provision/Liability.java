package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * Who answers for damage, to whom, how far (odpovědnost za škodu): fully, up to a limit or not at
 * all.
 *
 * <p>"The liability of each party to the other is limited to 100 000 pounds in any year; liability
 * for damage done on purpose is not limited":
 *
 * <pre>{@code
 * Liability.limited(Quantity.atMost(Money.of(100_000, "GBP"), TimeSpan.years(1)))
 *     .toBuilder()
 *     .addBearer(Bearer.eachParty())
 *     .addAddressee(Bearer.otherParties())
 *     .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "damage done on purpose"))))
 *     .build();
 * }</pre>
 *
 * <p>"The members of the consortium are jointly and severally liable" has the bearer {@link
 * Bearer#jointlyAndSeverally}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Liability implements Provision permits ImmutableLiability {
  Liability() {}

  /** {@return how far they answer} */
  public abstract LiabilityExtent extent();

  /** {@return who answers, or does not; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return to whom; empty if to anybody} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return for which damage, with whether the list is complete; empty if for any} */
  public abstract Optional<Listed<LocalizedText>> matters();

  /** {@return the limits; all of them hold together; empty unless it is limited} */
  public abstract ImmutableList<Quantity> quantities();

  /** {@return what is excepted, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> exceptions();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.LIABILITY;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.liability(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Odpovědnost za škodu", "Liability")
        .part("rozsah", "extent", Optional.of(extent()))
        .bearers(bearers())
        .addressees(addressees())
        .texts("za co", "for what", matters())
        .quantities("omezení", "limit", quantities())
        .texts("kromě", "except", exceptions())
        .condition(condition())
        .words(wording())
        .end();
  }

  /**
   * {@return the statement that these answer for damage}
   *
   * @param bearers who
   */
  public static Liability full(Bearer... bearers) {
    return builder().extent(LiabilityExtent.FULL).addBearers(bearers).build();
  }

  /**
   * {@return a liability up to limits}
   *
   * @param limits one or more; all of them hold together
   */
  public static Liability limited(Quantity... limits) {
    return builder().extent(LiabilityExtent.LIMITED).addQuantities(limits).build();
  }

  /**
   * {@return the statement that these do not answer for damage}
   *
   * @param bearers who
   */
  public static Liability none(Bearer... bearers) {
    return builder().extent(LiabilityExtent.NONE).addBearers(bearers).build();
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
    boolean limited = extent() == LiabilityExtent.LIMITED;
    Arguments.check(
        limited || quantities().isEmpty(),
        "quantities",
        "must be empty unless liability is limited",
        quantities());
    Arguments.check(
        !limited || !quantities().isEmpty() || wording().isPresent(),
        "quantities",
        "must not be empty without wording",
        quantities());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableLiability.Builder {
    Builder() {}
  }
}
