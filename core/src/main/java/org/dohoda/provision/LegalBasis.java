package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * The legal norms on which an instrument rests (právní základ) and what they do for it.
 *
 * <p>"It is concluded under the Act on Regions, which allows a region to cooperate with state
 * authorities":
 *
 * <pre>{@code
 * LegalBasis.builder()
 *     .effect(BasisEffect.ENABLES)
 *     .addNorm(Source.builder().title("Act on Regions").kind(SourceKinds.LEGAL_TEXT).build())
 *     .addBearer(Bearer.party(region))
 *     .build();
 * }</pre>
 *
 * <p>A norm is cited as a source; the source's date says in which day's version.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LegalBasis implements Provision permits ImmutableLegalBasis {
  LegalBasis() {}

  /** {@return the norms cited, one or more} */
  public abstract ImmutableList<Source> norms();

  /** {@return what they do for the instrument} */
  public abstract BasisEffect effect();

  /** {@return whom they allow or oblige; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.LEGAL_BASIS;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.legalBasis(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return lead(locale, names)
        .sources("předpis", "norm", norms())
        .bearers("komu", "for whom", bearers())
        .areas(areas())
        .words(wording())
        .end();
  }

  private Sentence lead(Locale locale, Names names) {
    return switch (effect()) {
      case ENABLES ->
          Sentence.about(locale, names, "Právní základ umožňuje", "The legal basis allows it");
      case REQUIRES ->
          Sentence.about(locale, names, "Právní základ ukládá", "The legal basis requires it");
      case ASSERTED ->
          Sentence.about(locale, names, "Odkazuje se na právní základ", "A legal basis is named");
    };
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
    Arguments.check(!norms().isEmpty(), "norms", "must not be empty", norms());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
