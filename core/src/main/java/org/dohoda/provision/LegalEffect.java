package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * What a paper says about its own force (právní účinky): whether it binds, what is excepted, what
 * prevails over it.
 *
 * <p>"This memorandum is not legally binding":
 *
 * <pre>{@code
 * LegalEffect.notBinding();
 * }</pre>
 *
 * <p>"It does not replace the framework agreement, which prevails" says nothing about binding:
 *
 * <pre>{@code
 * LegalEffect.builder()
 *     .binding(Binding.NOT_STATED)
 *     .addPrevailing(InstrumentId.of("framework-2015"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LegalEffect implements Provision permits ImmutableLegalEffect {
  LegalEffect() {}

  /** {@return whether it binds} */
  public abstract Binding binding();

  /** {@return the clauses of which the contrary holds} */
  public abstract ImmutableSet<ClauseId> exceptClauses();

  /** {@return whether it can be enforced in court; unknown unless stated} */
  @Value.Default
  public Truth enforceable() {
    return Truth.UNKNOWN;
  }

  /** {@return the instruments that prevail over it} */
  public abstract ImmutableSet<InstrumentId> prevailing();

  /** {@return the instruments that it leaves as they are} */
  public abstract ImmutableSet<InstrumentId> unaffected();

  /** {@return the law that governs it, in words} */
  public abstract Optional<LocalizedText> law();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.LEGAL_EFFECT;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.legalEffect(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return lead(locale, names)
        .words(wording())
        .ids("opak platí pro ustanovení", "the contrary holds of clauses", exceptClauses())
        .truth("vymahatelné u soudu", "enforceable in court", enforceable())
        .ids("přednost má", "prevailing", prevailing())
        .ids("nedotčeno", "unaffected", unaffected())
        .text("rozhodné právo", "governing law", law())
        .condition(condition())
        .end();
  }

  private Sentence lead(Locale locale, Names names) {
    return switch (binding()) {
      case BINDING ->
          Sentence.that(
              locale, names, "Dokument je právně závazný", "The instrument is legally binding");
      case NOT_BINDING ->
          Sentence.that(
              locale,
              names,
              "Dokument není právně závazný",
              "The instrument is not legally binding");
      case NOT_STATED ->
          Sentence.that(
              locale,
              names,
              "Zda je dokument právně závazný, není uvedeno",
              "Whether the instrument is legally binding is not stated");
    };
  }

  /** {@return the statement that the instrument binds} */
  public static LegalEffect binds() {
    return builder().binding(Binding.BINDING).build();
  }

  /** {@return the statement that the instrument does not bind} */
  public static LegalEffect notBinding() {
    return builder().binding(Binding.NOT_BINDING).build();
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
  public static final class Builder extends ImmutableLegalEffect.Builder {
    Builder() {}
  }
}
