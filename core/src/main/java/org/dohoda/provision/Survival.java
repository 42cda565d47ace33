package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * What goes on after the end of an instrument (přetrvání závazků).
 *
 * <p>"The clauses on confidentiality go on for ten years after its end":
 *
 * <pre>{@code
 * Survival.builder()
 *     .addClause(ClauseId.of("confidentiality"))
 *     .lasting(Lasting.until(
 *         DateRule.after(TimeSpan.years(10), Anchor.END_OF_INSTRUMENT)))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Survival implements Provision permits ImmutableSurvival {
  Survival() {}

  /** {@return the clauses of the instrument that go on} */
  public abstract ImmutableSet<ClauseId> clauses();

  /** {@return what goes on, in words, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> matters();

  /** {@return how long, if said} */
  public abstract Optional<Lasting> lasting();

  /** {@return for whom; empty if for all} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.SURVIVAL;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.survival(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "I po skončení platí", "Goes on after the end")
        .ids("ustanovení", "clauses", clauses())
        .texts("věci", "matters", matters())
        .words(wording())
        .until(lasting())
        .bearers("pro koho", "for whom", bearers())
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
    Arguments.check(
        !clauses().isEmpty() || matters().isPresent(), "survival", "must name clauses or matters");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableSurvival.Builder {
    Builder() {}
  }
}
