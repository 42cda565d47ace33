package org.dohoda.decision.twin;

import java.util.Locale;
import java.util.Map;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Whether two names of offices, each in some languages, name the same one. */
final class Names {
  private Names() {}

  /**
   * {@return whether they do: unknown if they share no language, or agree in one and not in
   * another}
   */
  static Truth same(LocalizedText one, LocalizedText other) {
    boolean agree = false;
    boolean differ = false;
    for (String mine : one.tags()) {
      for (String its : other.tags()) {
        boolean equal = text(one, mine).equals(text(other, its));
        if (answers(mine, other).equals(its) || answers(its, one).equals(mine)) {
          agree |= equal;
          differ |= !equal;
        } else if (answers(mine, other).isEmpty() || answers(its, one).isEmpty()) {
          agree |= equal && language(mine).equals(language(its));
        }
      }
    }
    return agree == differ ? Truth.UNKNOWN : Truth.of(agree);
  }

  /** The longest tag among those of a text that a tag is, or is a special case of. */
  private static String answers(String tag, LocalizedText text) {
    String longest = "";
    for (String each : text.tags()) {
      if ((tag.equals(each) || tag.startsWith(each + "-")) && each.length() > longest.length()) {
        longest = each;
      }
    }
    return longest;
  }

  private static String text(LocalizedText names, String tag) {
    Map<String, String> texts = names.texts();
    return texts.getOrDefault(tag, "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
