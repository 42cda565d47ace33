package org.dohoda.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Severity;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How much problems weigh for a purpose, which rules are off, and what is required besides.
 *
 * <p>The severity of a kind is what {@link #severities()} say for its code; else what {@link
 * #weights()} make of the kind's own severity; else that. Codes that a rule book does not have are
 * without effect. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Profile permits ImmutableProfile {
  Profile() {}

  /** {@return the profile's name for people} */
  public abstract LocalizedText name();

  /** {@return severities by the code of the kind} */
  public abstract ImmutableMap<String, Severity> severities();

  /** {@return what each severity of a kind becomes; one that is not here stays} */
  public abstract ImmutableMap<Severity, Severity> weights();

  /** {@return the codes of rules that are not applied} */
  public abstract ImmutableSet<String> switchedOff();

  /** {@return what instruments must say} */
  public abstract ImmutableList<RequiredProvision> required();

  /**
   * {@return how much a problem of a kind weighs}
   *
   * @param kind the kind
   */
  public Severity severity(ProblemKind kind) {
    Severity usual = weights().getOrDefault(kind.severity(), kind.severity());
    return severities().getOrDefault(kind.code(), usual);
  }

  /**
   * {@return this profile with another severity for one kind}
   *
   * @param code the code of the kind
   * @param severity how much it weighs
   */
  public Profile with(String code, Severity severity) {
    return toBuilder()
        .severities(
            ImmutableMap.<String, Severity>builder()
                .putAll(severities())
                .put(code, severity)
                .buildKeepingLast())
        .build();
  }

  /** {@return the name in English, for a log} */
  @Override
  public String toString() {
    return "Profile " + name().in(Locale.ENGLISH);
  }

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this profile} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Gathers the parts of a profile. Not thread-safe. */
  public static final class Builder extends ImmutableProfile.Builder {
    Builder() {}

    /**
     * Requires a provision of the instruments of a kind.
     *
     * @param required what is required, with its citation
     * @return this builder
     */
    public Builder require(RequiredProvision required) {
      return addRequired(required);
    }

    /**
     * Switches rules off.
     *
     * @param codes their codes
     * @return this builder
     */
    public Builder without(String... codes) {
      return addSwitchedOff(codes);
    }
  }
}
