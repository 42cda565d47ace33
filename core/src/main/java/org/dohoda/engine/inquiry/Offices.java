package org.dohoda.engine.inquiry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Whether two names are those of one office. */
public final class Offices {
  private Offices() {}

  /**
   * Yes if they are the same in each language that both have, whatever their capitals; no if they
   * are other words in each. What has no language in common cannot be compared, and what is the
   * same in one language and other in another one is not known to be either.
   */
  public static Truth same(LocalizedText one, LocalizedText other) {
    Map<String, String> ours = one.texts();
    Map<String, String> theirs = other.texts();
    Set<Truth> found = new TreeSet<>();
    ours.forEach((tag, text) -> compare(tag, text, theirs, found));
    theirs.forEach((tag, text) -> compare(tag, text, ours, found));
    return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
  }

  /** A text and the one that lookup by RFC 4647 finds for it, or an equal one of its language. */
  private static void compare(
      String tag, String text, Map<String, String> others, Set<Truth> found) {
    for (String range = tag; !range.isEmpty(); range = shorter(range)) {
      String other = others.get(range);
      if (other != null) {
        found.add(Truth.of(other.equalsIgnoreCase(text)));
        return;
      }
    }
    others.forEach(
        (otherTag, other) -> {
          if (language(otherTag).equals(language(tag)) && other.equalsIgnoreCase(text)) {
            found.add(Truth.YES);
          }
        });
  }

  private static String shorter(String range) {
    return range.substring(0, Math.max(0, range.lastIndexOf('-')));
  }

  private static String language(String tag) {
    return tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
  }
}
