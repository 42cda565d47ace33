package org.dohoda.json.codec;

import java.util.HashSet;
import java.util.Set;
import org.dohoda.json.text.Tokenizer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Passes over what is not read, because nobody knows it or something is wrong around it. What holds
 * of every document holds there too: a name that comes twice in an object and half of a surrogate
 * pair are problems, and members and elements are counted.
 */
final class Unread {
  private Unread() {}

  /** Passes over the value whose first token is current; its last one is current afterwards. */
  static void value(Reading in) {
    Tokenizer tokens = in.tokens();
    int depth = 0;
    JsonToken token = tokens.currentToken();
    while (token != null) {
      if (token == JsonToken.PROPERTY_NAME) {
        name(in);
      } else if (token.isStructEnd()) {
        depth--;
      } else {
        if (depth > 0 && isElement(token, tokens.streamReadContext())) {
          in.countElement();
        }
        if (token.isStructStart()) {
          depth++;
        } else if (token == JsonToken.VALUE_STRING && in.text().hasLoneSurrogate()) {
          in.problem(Fault.SURROGATE);
        }
      }
      token = depth == 0 ? null : tokens.nextToken();
    }
  }

  private static boolean isElement(JsonToken first, TokenStreamContext context) {
    return first.isStructStart() ? context.getParent().inArray() : context.inArray();
  }

  /**
   * Takes note of the name that is current, and records that it came before in its object. The
   * names of an object are kept with its context, and go with it.
   *
   * @return whether it is new
   */
  @SuppressWarnings("unchecked") // nobody else keeps a value there
  static boolean name(Reading in) {
    in.countElement();
    TokenStreamContext object = in.tokens().streamReadContext();
    Set<String> names = (Set<String>) object.currentValue();
    if (names == null) {
      names = new HashSet<>();
      object.assignCurrentValue(names);
    }
    String name = object.currentName();
    boolean isNew = names.add(name);
    if (!isNew) {
      in.problem(Fault.DUPLICATE_MEMBER).with("name", name);
    }
    return isNew;
  }
}
