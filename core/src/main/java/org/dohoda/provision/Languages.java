package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * In which languages and how many counterparts an instrument is drawn up, which of the texts
 * prevails (jazyková znění, stejnopisy), and which language the parties work in (jednací jazyk).
 *
 * <p>"It is drawn up in two counterparts in Czech and two in English, of which each party receives
 * one in each language; in case of discrepancy the Czech text prevails":
 *
 * <pre>{@code
 * Languages.builder()
 *     .addVersion(LanguageVersion.of("cs", 2))
 *     .addVersion(LanguageVersion.of("en", 2))
 *     .copiesEach(1)
 *     .prevailing(Locale.forLanguageTag("cs"))
 *     .build();
 * }</pre>
 *
 * <p>"The Czech and the English text are equally authentic" has {@code equallyAuthentic}; papers
 * that add "in case of divergence the English text prevails" have {@code prevailing} as well.
 * "Reports are written in English" is {@link #working}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Languages implements Provision permits ImmutableLanguages {
  Languages() {}

  /** {@return the texts there are, each in its language} */
  public abstract ImmutableList<LanguageVersion> versions();

  /** {@return how many copies each party receives of each text, one or more, if said} */
  public abstract OptionalInt copiesEach();

  /** {@return whether all texts are stated to be equally authentic; unknown unless stated} */
  @Value.Default
  public Truth equallyAuthentic() {
    return Truth.UNKNOWN;
  }

  /** {@return the language whose text prevails over the others, if one does} */
  public abstract Optional<Locale> prevailing();

  /** {@return the languages of meetings, reports and letters; empty if not said} */
  public abstract ImmutableSet<Locale> working();

  /** {@return in which form it is drawn up, such as electronically, if said} */
  public abstract Optional<LocalizedText> form();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.LANGUAGES;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.languages(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Jazyková znění", "Languages")
        .versions(versions())
        .count("každá strana obdrží", "copies for each party", copiesEach())
        .truth("stejná platnost znění", "equally authentic", equallyAuthentic())
        .languages("rozhoduje znění", "prevailing text", prevailing().stream().toList())
        .languages("jednací jazyk", "working language", working())
        .text("forma", "form", form())
        .words(wording())
        .end();
  }

  /**
   * {@return these languages of meetings, reports and letters}
   *
   * @param languages one or more
   */
  public static Languages working(Locale... languages) {
    return builder().working(Arrays.asList(languages)).build();
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
    prevailing().ifPresent(each -> LanguageVersion.check("prevailing", each));
    working().forEach(each -> LanguageVersion.check("working", each));
    boolean says =
        !versions().isEmpty()
            || copiesEach().isPresent()
            || !equallyAuthentic().isUnknown()
            || prevailing().isPresent()
            || !working().isEmpty()
            || form().isPresent()
            || wording().isPresent();
    Arguments.check(says, "languages", "must say something");
    Arguments.check(
        versions().stream().map(LanguageVersion::language).distinct().count() == versions().size(),
        "versions",
        "must be in different languages",
        versions());
    boolean among =
        prevailing().isEmpty()
            || versions().isEmpty()
            || versions().stream().anyMatch(v -> v.language().equals(prevailing().get()));
    Arguments.check(among, "prevailing", "must be one of the versions", prevailing());
    Arguments.check(
        copiesEach().isEmpty() || copiesEach().getAsInt() > 0,
        "copiesEach",
        "must be positive",
        copiesEach());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableLanguages.Builder {
    Builder() {}
  }
}
