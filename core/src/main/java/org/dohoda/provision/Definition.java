package org.dohoda.provision;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Source;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * The meaning of a word or of a name in an instrument (vymezení pojmu, legislativní zkratka).
 *
 * <p>"An excluded area is a territory whose inhabitants face several barriers, in particular in
 * access to housing and work":
 *
 * <pre>{@code
 * Definition.builder()
 *     .term(LocalizedText.of("en", "excluded area"))
 *     .meaning(LocalizedText.of("en", "a territory whose inhabitants face several barriers"))
 *     .includes(Listed.open(List.of(
 *         LocalizedText.of("en", "access to housing"), LocalizedText.of("en", "access to work"))))
 *     .concept(SocialInclusion.EXCLUDED_AREAS)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Definition implements Provision permits ImmutableDefinition {
  Definition() {}

  /** {@return the word that is defined} */
  public abstract LocalizedText term();

  /** {@return what it means, in words} */
  public abstract Optional<LocalizedText> meaning();

  /** {@return whom it stands for, if it is a short name ("the Region")} */
  public abstract Optional<Bearer> refersTo();

  /** {@return what it includes, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> includes();

  /** {@return the policy area that it is another name for, if it is one} */
  public abstract Optional<PolicyAreaId> concept();

  /** {@return the text that defines it, if the paper points to one} */
  public abstract Optional<Source> definedIn();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.DEFINITION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.definition(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Vymezení pojmu", "Definition")
        .words(Optional.of(term()))
        .text("znamená", "means", meaning())
        .bearers("označuje", "stands for", refersTo().stream().toList())
        .texts("zahrnuje", "includes", includes())
        .areas(concept().stream().toList())
        .sources("vymezeno v", "defined in", definedIn().stream().toList())
        .end();
  }

  /**
   * {@return a word and its meaning}
   *
   * @param term the word
   * @param meaning what it means
   */
  public static Definition of(LocalizedText term, LocalizedText meaning) {
    return builder().term(term).meaning(meaning).build();
  }

  /**
   * {@return a short name for somebody}
   *
   * @param term the short name
   * @param bearer whom it stands for
   */
  public static Definition shortName(LocalizedText term, Bearer bearer) {
    return builder().term(term).refersTo(bearer).build();
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
        meaning().isPresent()
            || refersTo().isPresent()
            || includes().isPresent()
            || definedIn().isPresent(),
        "definition",
        "must have a meaning, somebody it refers to, what it includes or a text that defines it");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableDefinition.Builder {
    Builder() {}
  }
}
