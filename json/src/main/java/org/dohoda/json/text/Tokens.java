package org.dohoda.json.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Names of JSON's kinds of values, the same in every language. */
public final class Tokens {
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
}
