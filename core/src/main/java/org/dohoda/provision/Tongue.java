package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Code;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;

/**
 * The language of a description: Czech for a Czech locale, English for any other. Texts of the
 * paper are quoted in the language asked for where they have it.
 */
final class Tongue {
  static final Locale CZECH = Locale.forLanguageTag("cs");

  private final Locale locale;
  private final boolean czech;

  Tongue(Locale locale) {
    this.locale = locale;
    this.czech = locale.getLanguage().equals("cs");
  }

  String pick(String cs, String en) {
    return czech ? cs : en;
  }

  boolean isCzech() {
    return czech;
  }

  String quote(Object text) {
    return czech ? "„" + text + "“" : "“" + text + "”";
  }

  String text(LocalizedText text) {
    return quote(text.in(locale));
  }

  /** The label of a code: of a known one in words, of another the code itself, quoted. */
  String word(Code code) {
    String known = CzechWords.of(code);
    if (known.isEmpty()) {
      return quote(code.code());
    }
    return pick(known, code.code().replace('-', ' '));
  }

  String word(Enum<?> constant) {
    return pick(
        CzechWords.of(constant), constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The label of an area of the built-in taxonomy, and the identifier of any other. */
  String area(PolicyAreaId area) {
    return SocialInclusion.taxonomy()
        .area(area)
        .map(PolicyArea::label)
        .map(this::text)
        .orElseGet(() -> quote(area));
  }

  <T> String all(Collection<T> items, Function<? super T, String> words) {
    return items.stream().map(words).collect(Collectors.joining(", "));
  }

  <T> String listed(Listed<T> items, Function<? super T, String> words) {
    if (items.isNone()) {
      return pick("nic", "nothing");
    }
    ImmutableSet<T> shown = items.items();
    String complete =
        items.openness() == Openness.OPEN
            ? pick(" (mimo jiné)", " (among others)")
            : items.openness() == Openness.CLOSED
                ? pick(" (úplný výčet)", " (complete list)")
                : pick(" (úplnost výčtu neuvedena)", " (completeness not stated)");
    return all(shown, words) + complete;
  }

  /** A number of things; Czech has one form for one, one for two to four and one for the rest. */
  String count(int number, String one, String few, String many, String en) {
    String czechForm = number == 1 ? one : number >= 2 && number <= 4 ? few : many;
    return number + " " + pick(czechForm, number == 1 ? en : en + "s");
  }
}
