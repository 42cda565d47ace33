package org.dohoda.json.codec;

import org.dohoda.json.text.TextCursor;
import org.dohoda.json.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** Finds members of objects by a second look at their bytes. */
public final class Lookahead {
  private Lookahead() {}

  /**
   * The first member with a name, if it is a string, of the object whose first name is current;
   * null if there is none.
   */
  public static @Nullable String string(Reading in, String name) {
    byte[] document = in.document();
    int start = (int) in.tokens().currentTokenLocation().getByteOffset();
    do {
      start--; // nothing but white space stands between the bracket and the first name
    } while (document[start] != '{');
    try (Tokenizer tokens = open(in, start)) {
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

  /**
   * Where the value of a member stands in an object that has just ended.
   *
   * @param object the place of the object, which is given if the member is not found
   */
  public static TokenStreamLocation member(Reading in, TokenStreamLocation object, String name) {
    byte[] document = in.document();
    int start = index(document, in.tokens().currentTokenLocation(), object);
    try (Tokenizer tokens = open(in, start)) {
      tokens.nextToken();
      long origin = tokens.currentTokenLocation().getByteOffset();
      for (String found = tokens.nextName(); found != null; found = tokens.nextName()) {
        tokens.nextToken();
        if (found.equals(name)) {
          int length = (int) (tokens.currentTokenLocation().getByteOffset() - origin);
          return behind(document, start, length, object);
        }
        tokens.skipChildren();
      }
      return object;
    }
  }

  /** The index of the byte at a place before another one, of which the index is known. */
  private static int index(byte[] document, TokenStreamLocation known, TokenStreamLocation wanted) {
    int lineStart = (int) known.getByteOffset() - known.getColumnNr() + 1;
    for (int line = known.getLineNr(); line > wanted.getLineNr(); line--) {
      do {
        lineStart--;
      } while (lineStart > 0 && !TextCursor.endsLine(document, lineStart - 1));
    }
    return lineStart + wanted.getColumnNr() - 1;
  }

  /** The place that so many bytes lie behind the one at an index. */
  private static TokenStreamLocation behind(
      byte[] document, int start, int length, TokenStreamLocation from) {
    int line = from.getLineNr();
    int column = from.getColumnNr();
    for (int i = start; i < start + length; i++) {
      boolean ends = TextCursor.endsLine(document, i);
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new TokenStreamLocation(ContentReference.unknown(), -1, -1, line, column);
  }

  private static Tokenizer open(Reading in, int start) {
    return in.bounds().tokenizers().open(in.document(), start);
  }
}
