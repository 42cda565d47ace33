package org.dohoda.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.id.Id;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Code;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.text.Openness;

/**
 * The language of a description: Czech for a Czech locale, English for any other. Texts of the
 * paper are quoted in the language asked for where they have it.
 */
public final class Tongue {
  public static final Locale CZECH = Locale.forLanguageTag("cs");

  private final Locale locale;
  private final boolean czech;
  private final ImmutableMap<Object, String> furtherCzech;
  private final Names names;

  /** A language that knows the labels of the codes of these packages. */
  public Tongue(Locale locale) {
    this(locale, ImmutableMap.of());
  }

  /** A language that knows further Czech labels of codes and constants. */
  public Tongue(Locale locale, ImmutableMap<Object, String> furtherCzech) {
    this(locale, furtherCzech, Names.none());
  }

  /** A language that knows further Czech labels, and names of elements. */
  public Tongue(Locale locale, ImmutableMap<Object, String> furtherCzech, Names names) {
    this.locale = locale;
    this.furtherCzech = furtherCzech;
    this.names = names;
    this.czech = locale.getLanguage().equals("cs");
  }

  public String pick(String cs, String en) {
    return czech ? cs : en;
  }

  public Locale locale() {
    return locale;
  }

  public Names names() {
    return names;
  }

  public boolean isCzech() {
    return czech;
  }

  public String quote(Object text) {
    return czech ? "„" + text + "“" : "“" + text + "”";
  }

  public String text(LocalizedText text) {
    return quote(text.in(locale));
  }

  /** The label of a code: of a known one in words, of another as it is given, else the code. */
  public String word(Code code) {
    String known = czech(code);
    if (known.isEmpty()) {
      return names.label(code).map(this::text).orElseGet(() -> quote(code.code()));
    }
    return pick(known, code.code().replace('-', ' '));
  }

  /** Bodies of a kind: of a known one in the plural, of another as bodies of that kind. */
  public String bodies(BodyKind kind) {
    String known = CzechWords.bodies(kind);
    if (known.isEmpty()) {
      return pick("orgány druhu ", "bodies of the kind ") + word(kind);
    }
    if (kind.equals(BodyKinds.OTHER)) {
      return pick(known, "other bodies");
    }
    String english = kind.code().replace('-', ' ');
    return pick(
        known,
        english.endsWith("y") ? english.substring(0, english.length() - 1) + "ies" : english + "s");
  }

  public String word(Enum<?> constant) {
    String english = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String known = czech(constant);
    return pick(known.isEmpty() ? english : known, english);
  }

  private String czech(Object coded) {
    return furtherCzech.getOrDefault(coded, CzechWords.of(coded));
  }

  /** The name of an element where it is known, else its id; quoted. */
  public String name(Id id) {
    return names.name(id).map(this::text).orElseGet(() -> quote(id));
  }

  /** An event by its name in the paper where that is known, else as it is recorded; quoted. */
  public String event(String name) {
    return names.event(name).map(this::text).orElseGet(() -> quote(name));
  }

  /** The name of an area where it is known, else its built-in label, else the identifier. */
  public String area(PolicyAreaId area) {
    return names
        .name(area)
        .or(() -> SocialInclusion.taxonomy().area(area).map(PolicyArea::label))
        .map(this::text)
        .orElseGet(() -> quote(area));
  }

  public <T> String all(Collection<T> items, Function<? super T, String> words) {
    return items.stream().map(words).collect(Collectors.joining(", "));
  }

  public <T> String listed(Listed<T> items, Function<? super T, String> words) {
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
  public String count(int number, String one, String few, String many, String en) {
    String czechForm = number == 1 ? one : number >= 2 && number <= 4 ? few : many;
    return number + " " + pick(czechForm, number == 1 ? en : en + "s");
  }
}
