package org.dohoda.text;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
  /** Tag, text, tag, text..., in the order of the tags. */
  private final String[] parts;

  private transient int hash;

  private LocalizedText(String[] parts) {
    this.parts = parts;
  }

  /**
   * {@return the text in one language}
   *
   * @param tag the BCP 47 tag of the language
   * @param text the text
   * @throws IllegalArgumentException if the tag is malformed or the text is not fit to be kept
   */
  public static LocalizedText of(String tag, String text) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    Arguments.notNull("text", text);
    return new LocalizedText(new String[] {canonical, checked(canonical, text)});
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
    LocalizedText all = new LocalizedText(new String[0]);
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      all = all.and(entry.getKey(), entry.getValue());
    }
    return all;
  }

  private LocalizedText and(String tag, String text) {
    String canonical = LanguageTags.canonical(tag);
    int at = find(canonical);
    Arguments.check(at < 0, "language tag", "must not be repeated", tag);
    return insert(-at - 1, canonical, text);
  }

  private LocalizedText insert(int at, String canonical, String text) {
    String[] longer = new String[parts.length + 2];
    System.arraycopy(parts, 0, longer, 0, at);
    longer[at] = canonical;
    longer[at + 1] = checked(canonical, text);
    System.arraycopy(parts, at, longer, at + 2, parts.length - at);
    return new LocalizedText(longer);
  }

  private static String checked(String canonical, String text) {
    return Texts.check("text in ", canonical, text);
  }

  /** The index of a tag, or {@code -i - 1} where i is the index at which it belongs. */
  private int find(String canonical) {
    for (int i = 0; i < parts.length; i += 2) {
      int order = parts[i].compareTo(canonical);
      if (order >= 0) {
        return order == 0 ? i : -i - 1;
      }
    }
    return -parts.length - 1;
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
    String canonical = LanguageTags.canonical(tag);
    Arguments.notNull("text", text);
    int at = find(canonical);
    if (at < 0) {
      return insert(-at - 1, canonical, text);
    }
    String[] replaced = parts.clone();
    replaced[at + 1] = checked(canonical, text);
    return new LocalizedText(replaced);
  }

  /** {@return the texts by canonical language tag, in the order of the tags} */
  public ImmutableSortedMap<String, String> texts() {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    forEach(texts::put);
    return texts.buildOrThrow();
  }

  /**
   * Passes every canonical language tag with its text, in the order of the tags.
   *
   * @param action takes tag and text
   */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < parts.length; i += 2) {
      action.accept(parts[i], parts[i + 1]);
    }
  }

  /**
   * {@return whether one of the canonical language tags fits}
   *
   * @param test says of a tag whether it fits
   */
  public boolean anyTag(Predicate<? super String> test) {
    for (int i = 0; i < parts.length; i += 2) {
      if (test.test(parts[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the text under exactly this tag, if there is one}
   *
   * @param tag a BCP 47 tag in any spelling
   * @throws IllegalArgumentException if the tag is malformed
   */
  public Optional<String> get(String tag) {
    int at = find(LanguageTags.canonical(tag));
    return at < 0 ? Optional.empty() : Optional.of(parts[at + 1]);
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
    return parts[find(tagFor(locale)) + 1];
  }

  /**
   * {@return the tag of the text that {@link #in} gives}
   *
   * @param locale the reader's language
   */
  public String tagFor(Locale locale) {
    return LanguageTags.choose(texts().keySet(), locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText that && Arrays.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = Arrays.hashCode(parts);
      hash = known;
    }
    return known;
  }

  /** {@return the texts for a log, such as {@code {cs=kraj, en=region}}} */
  @Override
  public String toString() {
    return texts().toString();
  }
}
