package org.dohoda.provision;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * How long an instrument lasts (doba trvání).
 *
 * <p>"It is concluded for a fixed term until 31 December 2027":
 *
 * <pre>{@code
 * Term.until(DateRule.fixed(PartialDate.of(2027, 12, 31)));
 * }</pre>
 *
 * <p>"For five years from the last signature", "for an indefinite time" and "for a limited time"
 * (not said which):
 *
 * <pre>{@code
 * Term.until(DateRule.after(TimeSpan.years(5), Anchor.LAST_SIGNATURE));
 * Term.indefinite();
 * Term.notStated();
 * }</pre>
 *
 * <p>"For at least twelve months from the last signature" has no last day, "for at most three years
 * from its effect" has a latest one:
 *
 * <pre>{@code
 * Term.atLeast(DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE));
 * Term.atMost(DateRule.after(TimeSpan.years(3), Anchor.EFFECT));
 * }</pre>
 *
 * <p>The rule gives the last day, that day included. Nothing of the term is computed here. {@link
 * #minimum} and {@link #maximum} are bounds that a paper states beside its term.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Term implements Provision permits ImmutableTerm {
  Term() {}

  /** {@return how long it lasts} */
  public abstract Lasting lasting();

  /** {@return the first day on which it can end at all, if said} */
  public abstract Optional<DateRule> minimum();

  /** {@return the last day beyond which nothing extends it, if said} */
  public abstract Optional<DateRule> maximum();

  /** {@return how it is renewed, if it is} */
  public abstract Optional<Renewal> renewal();

  /** {@return how many must be bound for it to last, such as at least three parties, if said} */
  public abstract Optional<Quantity> needed();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.TERM;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.term(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Doba trvání", "Term")
        .lasting(lasting())
        .words(wording())
        .rule("nejdříve do", "at least until", minimum())
        .rule("nejdéle do", "at most until", maximum())
        .renewal(renewal())
        .quantities("trvá, dokud je vázáno", "as long as bound", needed().stream().toList())
        .condition(condition())
        .end();
  }

  /**
   * {@return a term until the day that the rule gives, included}
   *
   * @param lastDay the rule for the last day
   */
  public static Term until(DateRule lastDay) {
    return builder().lasting(Lasting.until(lastDay)).build();
  }

  /**
   * {@return a term that does not end before the day that the rule gives; its end is not stated}
   *
   * @param notBefore the rule for the first day that can be the last
   */
  public static Term atLeast(DateRule notBefore) {
    return builder().lasting(Lasting.atLeast(notBefore)).build();
  }

  /**
   * {@return a term that ends on the day that the rule gives, or earlier}
   *
   * @param notAfter the rule for the last day that can be the last
   */
  public static Term atMost(DateRule notAfter) {
    return builder().lasting(Lasting.atMost(notAfter)).build();
  }

  /** {@return a term without end, by agreement} */
  public static Term indefinite() {
    return builder().lasting(Lasting.indefinitely()).build();
  }

  /** {@return a term that has an end which is not stated} */
  public static Term notStated() {
    return builder().lasting(Lasting.notStated()).build();
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
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
