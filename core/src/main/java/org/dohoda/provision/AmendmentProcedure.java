package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * How an instrument is changed (způsob změny).
 *
 * <p>"It may be changed only by amendments in writing, numbered and signed by both parties":
 *
 * <pre>{@code
 * AmendmentProcedure.builder()
 *     .addBearer(Bearer.allParties())
 *     .form(LocalizedText.of("en", "amendments in writing, numbered"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AmendmentProcedure implements Provision
    permits ImmutableAmendmentProcedure {
  AmendmentProcedure() {}

  /** {@return who must agree; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return in which form, such as in writing, if said} */
  public abstract Optional<LocalizedText> form();

  /** {@return the steps it needs, in their order} */
  public abstract ImmutableList<ApprovalStep> steps();

  /** {@return the majority it needs; all of them hold together} */
  public abstract ImmutableList<Quantity> quantities();

  /** {@return the first day of effect of an amendment, if said} */
  public abstract Optional<DateRule> firstDay();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.AMENDMENT_PROCEDURE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.amendmentProcedure(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Změna vyžaduje", "A change needs")
        .bearers("souhlas", "agreement of", bearers())
        .words(wording())
        .text("forma", "form", form())
        .steps(steps())
        .quantities("většina", "majority", quantities())
        .rule("účinnost od", "effect from", firstDay())
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
        !bearers().isEmpty()
            || form().isPresent()
            || !steps().isEmpty()
            || !quantities().isEmpty()
            || firstDay().isPresent()
            || wording().isPresent();
    Arguments.check(says, "amendment procedure", "must say something");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableAmendmentProcedure.Builder {
    Builder() {}
  }
}
