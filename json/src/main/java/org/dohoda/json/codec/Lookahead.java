package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Finds a member of the object whose first name is current, by a second look at its bytes. */
final class Lookahead {
  private Lookahead() {}

  /** The first member with a name, if it is a string; null if there is none. */
  static @Nullable String string(Reading in, String name) {
    byte[] document = in.document();
    int start = (int) in.tokens().currentTokenLocation().getByteOffset();
    do {
      start--; // nothing but white space stands between the bracket and the first name
    } while (document[start] != '{');
    try (JsonParser tokens =
        in.bounds()
            .tokenizers()
            .createParser(ObjectReadContext.empty(), document, start, document.length - start)) {
      tokens.nextToken();
      for (String found = tokens.nextName(); found != null; found = tokens.nextName()) {
        JsonToken value = tokens.nextToken();
        if (found.equals(name)) {
          return value == JsonToken.VALUE_STRING ? tokens.getString() : null;
        }
        tokens.skipChildren();
      }
      return null;
    } catch (JacksonException broken) {
      return null; // the first look will meet the same fault, with its place
    }
  }
}
