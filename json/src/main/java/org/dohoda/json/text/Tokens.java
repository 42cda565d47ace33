package org.dohoda.json.text;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Names of JSON's kinds of values, the same in every language, and what messages call them. */
public final class Tokens {
  /** The Czech words of names; {@code true}, {@code false} and {@code null} are JSON's own. */
  private static final ImmutableMap<String, String> CZECH =
      ImmutableMap.<String, String>builder()
          .put("object", "objekt")
          .put("array", "seznam")
          .put("string", "text")
          .put("string or object", "text nebo objekt")
          .put("integer", "celé číslo")
          .put("number", "číslo, které není celé")
          .put("nothing", "konec")
          .buildOrThrow();

  private static final Locale CS = Locale.forLanguageTag("cs");

  private Tokens() {}

  public static String name(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "object";
      case START_ARRAY, END_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT -> "integer";
      case VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }

  /** A name as messages say it, in each language. */
  public static LocalizedText inWords(String name) {
    return LocalizedText.of("en", name).with("cs", CZECH.getOrDefault(name, name));
  }

  /** What messages call a string that is one of some words, which are given with commas. */
  public static LocalizedText oneOf(String words) {
    return isOne(words)
        ? LocalizedText.of("en", "the string " + words, "cs", "text " + words)
        : LocalizedText.of("en", "one of the strings " + words, "cs", "jeden z textů " + words);
  }

  /** What messages call an object with exactly one of some members, given with commas. */
  public static LocalizedText objectWith(String members) {
    return isOne(members)
        ? LocalizedText.of("en", "an object with " + members, "cs", "objekt s členem " + members)
        : LocalizedText.of(
            "en", "an object with one of " + members, "cs", "objekt s jedním z členů " + members);
  }

  /** What messages call a string that may be any, or an object with one of some members. */
  public static LocalizedText stringOrObjectWith(String members) {
    return either(LocalizedText.of("en", "a string", "cs", "text"), objectWith(members));
  }

  /** What messages call one of some strings, or an object with one of some members. */
  public static LocalizedText oneOfOrObjectWith(String words, String members) {
    return either(oneOf(words), objectWith(members));
  }

  /** Some words, which are given with commas, or an object with one of some members. */
  public static LocalizedText wordsOrObjectWith(String words, String members) {
    return either(LocalizedText.of("en", words, "cs", words), objectWith(members));
  }

  /** A member and the words of which it is one, which are given with commas. */
  public static LocalizedText memberOf(String member, String words) {
    return LocalizedText.of(
        "en",
        member + " (its value is one of " + words + ")",
        "cs",
        member + " (jeho hodnota je jedna z " + words + ")");
  }

  private static LocalizedText either(LocalizedText one, LocalizedText other) {
    return LocalizedText.of(
        "en",
        one.in(Locale.ENGLISH) + ", or " + other.in(Locale.ENGLISH),
        "cs",
        one.in(CS) + ", nebo " + other.in(CS));
  }

  private static boolean isOne(String words) {
    return words.indexOf(',') < 0;
  }
}
