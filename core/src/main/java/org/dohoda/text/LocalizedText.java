package org.dohoda.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, each under its BCP 47 language tag.
 *
 * <p>There is at least one text and one per tag. Tags are kept in canonical spelling ({@code CS-cz}
 * becomes {@code cs-CZ}). A text is kept exactly as given and therefore must be fit to be kept: not
 * blank, in Unicode normalization form C, without half surrogate pairs, without control characters
 * other than line feed and tab (a carriage return is refused too), and without characters that
 * override or isolate the writing direction, which can make a contract read otherwise than it is
 * stored. Nothing is repaired silently: text in another normalization form is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText {
  private final ImmutableSortedMap<String, String> texts;

  private LocalizedText(ImmutableSortedMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * {@return the text in one language}
   *
   * @param tag the BCP 47 tag of the language
   * @param text the text
   * @throws IllegalArgumentException if the tag is malformed or the text is not fit to be kept
   */
  public static LocalizedText of(String tag, String text) {
    return copyOf(ImmutableMap.of(Arguments.notNull("tag", tag), Arguments.notNull("text", text)));
  }

  /**
   * {@return the text in two languages}
   *
   * @param tag the BCP 47 tag of one language
   * @param text the text in it
   * @param otherTag the BCP 47 tag of the other language
   * @param otherText the text in that
   * @throws IllegalArgumentException if a tag is malformed, both tags are the same language tag, or
   *     a text is not fit to be kept
   */
  public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
    Arguments.notNull("otherTag", otherTag);
    return of(tag, text).and(otherTag, Arguments.notNull("otherText", otherText));
  }

  /**
   * {@return the texts of a map from language tags to texts}
   *
   * @param texts at least one text; no two tags may be spellings of the same tag
   * @throws IllegalArgumentException if the map is empty, a tag is malformed or repeated, or a text
   *     is not fit to be kept
   */
  public static LocalizedText copyOf(Map<String, String> texts) {
    Arguments.check(!texts.isEmpty(), "texts", "must hold at least one language", texts);
    ImmutableSortedMap<String, String> none = ImmutableSortedMap.of();
    LocalizedText all = new LocalizedText(none);
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      all = all.and(entry.getKey(), entry.getValue());
    }
    return all;
  }

  private LocalizedText and(String tag, String text) {
    String canonical = LanguageTags.canonical(tag);
    Arguments.check(!texts.containsKey(canonical), "language tag", "must not be repeated", tag);
    return put(canonical, text);
  }

  private LocalizedText put(String canonical, String text) {
    Texts.check("text in " + canonical, text);
    ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
    texts.forEach(
        (tag, old) -> {
          if (!tag.equals(canonical)) {
            all.put(tag, old);
          }
        });
    return new LocalizedText(all.put(canonical, text).buildOrThrow());
  }

  /**
   * {@return these texts, with the text of one language added or replaced}
   *
   * @param tag the BCP 47 tag of the language
   * @param text the text
   * @throws IllegalArgumentException if the tag is malformed or the text is not fit to be kept
   */
  public LocalizedText with(String tag, String text) {
    Arguments.notNull("tag", tag);
    return put(LanguageTags.canonical(tag), Arguments.notNull("text", text));
  }

  /** {@return the texts by canonical language tag, in the order of the tags} */
  public ImmutableSortedMap<String, String> texts() {
    return texts;
  }

  /**
   * {@return the text under exactly this tag, if there is one}
   *
   * @param tag a BCP 47 tag in any spelling
   * @throws IllegalArgumentException if the tag is malformed
   */
  public Optional<String> get(String tag) {
    return Optional.ofNullable(texts.get(LanguageTags.canonical(tag)));
  }

  /**
   * {@return the text that serves a reader of this language best}
   *
   * <p>That is the text by RFC 4647 lookup ({@code cs-CZ}, then {@code cs}); if there is none, the
   * first by tag order of the same language ({@code en-GB} for {@code en}); then English in the
   * same way; then the first text by tag order. {@link #tagFor} says which it was.
   *
   * @param locale the reader's language
   */
  public String in(Locale locale) {
    return Objects.requireNonNull(texts.get(tagFor(locale)));
  }

  /**
   * {@return the tag of the text that {@link #in} gives}
   *
   * @param locale the reader's language
   */
  public String tagFor(Locale locale) {
    return LanguageTags.choose(texts.keySet(), locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** {@return the texts for a log, such as {@code {cs=kraj, en=region}}} */
  @Override
  public String toString() {
    return texts.toString();
  }
}
