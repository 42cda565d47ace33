package org.dohoda.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.dohoda.internal.Arguments;

/** BCP 47 language tags: their canonical spelling, and which of several serves a reader. */
final class LanguageTags {
  private static final String CZECH = "cs";
  private static final String ENGLISH = "en";

  /** Tags that are canonical as they stand: asked before the slow general answer. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of("cs", "en", "de", "sk", "pl", "fr", "es", "it", "hu", "uk", "cs-CZ", "en-GB");

  private LanguageTags() {}

  static String canonical(String tag) {
    if (tag.equals(CZECH)) {
      return CZECH; // one object for all texts
    }
    if (tag.equals(ENGLISH)) {
      return ENGLISH;
    }
    if (COMMON.contains(tag)) {
      return tag;
    }
    Arguments.notBlank("language tag", tag);
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "language tag: must be well formed by BCP 47, was " + Arguments.show(tag), e);
    }
  }

  /** The tag by lookup, else one of the same language, else English, else the first. */
  static String choose(ImmutableSortedSet<String> tags, Locale locale) {
    String wanted = locale.toLanguageTag();
    String found = forRange(tags, wanted);
    if (found.isEmpty()) {
      found = forRange(tags, ENGLISH);
    }
    return found.isEmpty() ? tags.first() : found;
  }

  private static String forRange(ImmutableSortedSet<String> tags, String wanted) {
    for (String range = wanted; !range.isEmpty(); range = shorter(range)) {
      if (tags.contains(range)) {
        return range;
      }
    }
    String language = wanted.contains("-") ? wanted.substring(0, wanted.indexOf('-')) : wanted;
    String next = tags.higher(language + "-");
    return next != null && next.startsWith(language + "-") ? next : "";
  }

  /** RFC 4647, 3.4: cut the last subtag. A single character that then stands last ends no tag. */
  private static String shorter(String range) {
    int cut = range.lastIndexOf('-');
    return cut < 0 ? "" : range.substring(0, cut);
  }
}
