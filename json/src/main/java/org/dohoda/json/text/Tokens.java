package org.dohoda.json.text;

import com.google.common.collect.ImmutableMap;
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
    return LocalizedText.of("en", "one of the strings " + words)
        .with("cs", "jeden z textů " + words);
  }
}
