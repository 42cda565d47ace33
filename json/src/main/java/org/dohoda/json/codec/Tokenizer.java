package org.dohoda.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's tokenizer with short cuts for what documents mostly consist of: a known name directly
 * before a string, an object or an array, and a string without escapes.
 *
 * <p>A short cut leaves the state behind that the tokenizer itself would have left. Whatever looks
 * otherwise, white space or a fault among it, is the tokenizer's. Only for whole documents that are
 * well-formed UTF-8. Not thread-safe.
 */
final class Tokenizer extends UTF8StreamJsonParser {
  private static final char[] NONE = {};
  private static final int FIRST_ROOM = 256;

  /** A name of sixteen bytes with its quotes, comma and colon, and the first byte of the value. */
  private static final int LONGEST_LEAD = 2 * Long.BYTES + 5;

  /** The first byte of the string that was taken last. */
  private int taken = -1;

  private final CharView text = new CharView();
  private char[] decoded = NONE;

  Tokenizer(
      IOContext context,
      int features,
      int formatFeatures,
      ByteQuadsCanonicalizer symbols,
      byte[] document) {
    super(
        ObjectReadContext.empty(),
        context,
        features,
        formatFeatures,
        null,
        symbols,
        document,
        0,
        document.length,
        0,
        false);
  }

  /**
   * Moves to the name of the next member, or to the end of the object.
   *
   * @param names the names that are known
   * @return what {@link #nextNameMatch} returns for their matcher
   */
  int nextMember(Names names) {
    byte[] document = _inputBuffer;
    int at = _inputPtr;
    if (_tokenIncomplete
        || _currToken == JsonToken.PROPERTY_NAME
        || at > _inputEnd - LONGEST_LEAD) {
      return nextNameMatch(names.matcher());
    }
    if (_currToken != JsonToken.START_OBJECT && document[at++] != ',') {
      return nextNameMatch(names.matcher());
    }
    if (document[at++] != '"') {
      return nextNameMatch(names.matcher());
    }
    long low = Ascii.eight(document, at);
    long high = 0;
    int end = at;
    long quotes = Ascii.quotes(low);
    if (quotes == 0) {
      high = Ascii.eight(document, at + Long.BYTES);
      quotes = Ascii.quotes(high);
      if (quotes == 0) {
        return nextNameMatch(names.matcher());
      }
      high = Ascii.before(quotes, high);
      end += Long.BYTES;
    } else {
      low = Ascii.before(quotes, low);
    }
    int index = names.find(low, high);
    end += Ascii.index(quotes);
    JsonToken value = index < 0 || document[end + 1] != ':' ? null : begun(document[end + 2]);
    if (value == null) {
      return nextNameMatch(names.matcher());
    }
    named(names.name(index), at, end + 3, value);
    return index;
  }

  /** The token that a byte begins if it is one of those that a short cut may begin. */
  private static @Nullable JsonToken begun(byte first) {
    return switch (first) {
      case '"' -> JsonToken.VALUE_STRING;
      case '{' -> JsonToken.START_OBJECT;
      case '[' -> JsonToken.START_ARRAY;
      default -> null;
    };
  }

  /** Leaves the state of a name that was read, with the first byte of its value behind it. */
  private void named(String name, int nameStart, int behind, JsonToken value) {
    JsonReadContext context = _streamReadContext;
    context.expectComma(); // counts the member
    context.setCurrentName(name);
    _numTypesValid = NR_UNKNOWN;
    _nameStartRow = _currInputRow;
    _nameStartOffset = nameStart;
    _nameStartCol = nameStart - _currInputRowStart;
    _tokenInputRow = _currInputRow;
    _tokenInputTotal = behind;
    _tokenInputCol = behind - _currInputRowStart;
    _inputPtr = behind;
    _tokenIncomplete = value == JsonToken.VALUE_STRING;
    _nextToken = value;
    _updateToken(JsonToken.PROPERTY_NAME);
  }

  /**
   * Takes the characters of the current string if it has no escapes and is not too long; nobody
   * else may then ask for it.
   *
   * @param most the most characters
   * @return the characters until the next token, or null if they are left to the tokenizer
   */
  @Nullable CharView takeString(int most) {
    if (_currToken != JsonToken.VALUE_STRING) {
      return null;
    }
    if (!_tokenIncomplete) {
      return taken == _tokenInputTotal ? text : null;
    }
    byte[] document = _inputBuffer;
    int start = _inputPtr;
    int end = Ascii.end(document, start);
    if (end < document.length && document[end] < 0) {
      end = decode(document, start, end);
    } else {
      text.over(document, start, end - start);
    }
    if (end == document.length || document[end] != '"' || text.length() > most) {
      return null;
    }
    taken = start;
    _inputPtr = end + 1;
    _tokenIncomplete = false;
    return text;
  }

  /**
   * Decodes a string that is well-formed UTF-8 up to its quote, an escape or a control character.
   *
   * @param start the first byte
   * @param first the first byte that is not ASCII
   * @return the index of what ended it, or the length of the document
   */
  private int decode(byte[] document, int start, int first) {
    char[] characters = decoded;
    int count = 0;
    int at = start;
    while (at < document.length) {
      if (count + 2 > characters.length) {
        characters = Arrays.copyOf(characters, Math.max(2 * characters.length, FIRST_ROOM));
      }
      byte b = document[at];
      if (at < first || Ascii.isPlain(b)) {
        characters[count++] = (char) b;
        at++;
      } else if (b >= 0) {
        break;
      } else if ((b & 0xe0) == 0xc0) {
        characters[count++] = (char) ((b & 0x1f) << 6 | document[at + 1] & 0x3f);
        at += 2;
      } else if ((b & 0xf0) == 0xe0) {
        characters[count++] = (char) (b << 12 | six(document, at + 1) << 6 | six(document, at + 2));
        at += 3;
      } else {
        int point =
            (b & 7) << 18
                | six(document, at + 1) << 12
                | six(document, at + 2) << 6
                | six(document, at + 3);
        characters[count++] = Character.highSurrogate(point);
        characters[count++] = Character.lowSurrogate(point);
        at += 4;
      }
    }
    decoded = characters;
    text.over(characters, 0, count);
    return at;
  }

  private static int six(byte[] document, int at) {
    return document[at] & 0x3f;
  }
}
