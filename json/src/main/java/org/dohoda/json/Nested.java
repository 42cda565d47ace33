package org.dohoda.json;

import static org.dohoda.problem.Problems.collector;

import java.io.ByteArrayOutputStream;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Document;
import org.dohoda.problem.Checked;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.problem.ProblemsException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.util.TokenBufferReadContext;

/**
 * Values of ours within the documents of others: the tokens of a value are copied as they are, and
 * read by our own rules.
 */
final class Nested {
  /** Escapes what is not ASCII, and so carries even half of a surrogate pair to our reader. */
  private static final JsonFactory TOKENS =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Nested() {}

  static <T> T read(
      Codec<T> codec,
      byte[] value,
      JsonLimits limits,
      ModelPath path,
      JsonParser in,
      TokenStreamLocation start) {
    Checked<T> checked = Document.read(codec, value, limits.bounds());
    if (!checked.isValid()) {
      Problems problems =
          checked.problems().stream().map(problem -> outer(problem, path)).collect(collector());
      throw new DohodaJsonException(in, start, new ProblemsException(problems));
    }
    return checked.orThrow();
  }

  /** The problem as one of the outer document; its place in the copy would only confuse. */
  private static Problem outer(Problem problem, ModelPath path) {
    return problem.within(path).withoutPlace();
  }

  static String cannotBeUnwrapped(Class<?> type) {
    return "@JsonUnwrapped is not possible for "
        + type.getSimpleName()
        + ": its members are checked as one object, so make it a member of its own";
  }

  static byte[] quoted(String key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = TOKENS.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeString(key);
    }
    return bytes.toByteArray();
  }

  /**
   * The current value as JSON, its last token current afterwards.
   *
   * @param embedded what to do at a token that is no JSON, such as the bytes of a binary format
   */
  static byte[] copy(JsonParser in, Runnable embedded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = TOKENS.createGenerator(ObjectWriteContext.empty(), bytes)) {
      int depth = copyToken(in, out, embedded);
      while (depth > 0) {
        in.nextToken();
        depth += copyToken(in, out, embedded);
      }
    }
    return bytes.toByteArray();
  }

  /** Copies one token; by how much the depth changes with it. */
  private static int copyToken(JsonParser in, JsonGenerator out, Runnable embedded) {
    JsonToken token = in.currentToken();
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeName(in.currentName());
      case VALUE_STRING -> out.writeString(in.getString());
      // as it was written: not a number is then not JSON, instead of a string
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> out.writeNull();
      default -> embedded.run();
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  static ModelPath pathOfValue(JsonParser in) {
    TokenStreamContext context = in.streamReadContext();
    // at the start of an object or array its own context is current already
    return path(in.currentToken().isStructStart() ? context.getParent() : context);
  }

  /** While a key is read it is the current name. */
  static ModelPath pathOfKey(JsonParser in) {
    return path(in.streamReadContext());
  }

  private static ModelPath path(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    if (parent != null && isBuffered(context, parent)) {
      parent = parent.getParent();
    }
    ModelPath path = parent == null ? ModelPath.ROOT : path(parent);
    if (context.inObject()) {
      return context.hasCurrentName() ? path.member(context.currentName()) : path;
    }
    return context.inArray() && context.hasCurrentIndex()
        ? path.index(context.getCurrentIndex())
        : path;
  }

  /**
   * Whether an object is the same as the one that seems to hold it: one of which a mapper had to
   * keep the members until it knew what they are. What was its current member then is no step of
   * the path.
   */
  private static boolean isBuffered(TokenStreamContext object, TokenStreamContext holder) {
    return object.inObject()
        && holder.inObject()
        && object instanceof TokenBufferReadContext
        && !(holder.getParent() instanceof TokenBufferReadContext);
  }
}
