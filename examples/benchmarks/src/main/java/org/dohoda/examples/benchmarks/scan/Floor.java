package org.dohoda.examples.benchmarks.scan;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** What no reader or writer on the same parser and generator can be faster than. */
public final class Floor {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Floor() {}

  /** Reads all tokens of a document and makes nothing of them. */
  public static int scan(byte[] document) {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Reads all tokens of a document and makes a string of every text. */
  public static int scanWithStrings(byte[] document) {
    int length = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        } else if (token == JsonToken.PROPERTY_NAME) {
          length += parser.currentName().length();
        }
        token = parser.nextToken();
      }
    }
    return length;
  }

  /** The tokens of a document, ready to be written again. */
  public static final class Tape {
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    public Tape(byte[] document) {
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
        JsonToken token = parser.nextToken();
        while (token != null) {
          tokens.add(token);
          texts.add(token.isStructStart() || token.isStructEnd() ? "" : parser.getString());
          token = parser.nextToken();
        }
      }
    }

    /** Writes the tokens through the generator, into buffers that are used again. */
    public byte[] replay() {
      BufferRecycler recycler = FACTORY._getBufferRecycler();
      try (ByteArrayBuilder out = new ByteArrayBuilder(recycler)) {
        replay(out);
        return out.getClearAndRelease();
      } finally {
        recycler.releaseToPool();
      }
    }

    private void replay(ByteArrayBuilder out) {
      try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
        for (int i = 0; i < tokens.size(); i++) {
          String text = texts.get(i);
          switch (tokens.get(i)) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(text);
            case VALUE_STRING -> generator.writeString(text);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> generator.writeNumber(text);
          }
        }
      }
    }
  }
}
