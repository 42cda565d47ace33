package org.dohoda.json.testkit;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.TextPlace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where the objects of a valid text are, and their members. */
final class Members {
  private final String text;
  private final List<Member> members = new ArrayList<>();

  /**
   * A member of an object; all offsets count UTF-16 units.
   *
   * @param object the path of the object
   * @param objectStart where the object begins
   * @param name the name of the member
   * @param index how many members stand before it in the object
   * @param start where the name begins
   * @param valueStart where the value begins
   * @param end behind the value
   */
  record Member(
      ModelPath object,
      int objectStart,
      String name,
      int index,
      int start,
      int valueStart,
      int end) {
    ModelPath path() {
      return object.member(name);
    }
  }

  private Members(String text) {
    this.text = text;
  }

  static List<Member> of(String text) {
    Members found = new Members(text);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      found.value(parser, ModelPath.ROOT);
    }
    return found.members;
  }

  /** Walks over the current value and returns the offset behind it. */
  private int value(JsonParser parser, ModelPath path) {
    int start = offset(parser);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      for (int i = 0; parser.nextToken() != JsonToken.END_OBJECT; i++) {
        String name = parser.currentName();
        int nameStart = offset(parser);
        parser.nextToken();
        int valueStart = offset(parser);
        int end = value(parser, path.member(name));
        members.add(new Member(path, start, name, i, nameStart, valueStart, end));
      }
      return offset(parser) + 1;
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, path.index(i));
      }
      return offset(parser) + 1;
    }
    return start + (parser.currentToken() == JsonToken.VALUE_STRING ? quoted(start) : bare(start));
  }

  private int quoted(int start) {
    int end = start + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1 - start;
  }

  private int bare(int start) {
    int end = start;
    while ("{}[],: \n\r\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - start;
  }

  private static int offset(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  /** The line and column, in characters, of an offset of a text. */
  static TextPlace place(String text, int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new TextPlace(
        line, text.codePointCount(lineStart, offset) + 1, text.codePointCount(0, offset));
  }
}
