package org.dohoda.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's tokenizer with short cuts for what documents mostly consist of: a known name directly
 * before a string, an object or an array, and a string without escapes.
 *
 * <p>A short cut leaves the state behind that the tokenizer itself would have left. Whatever looks
 * otherwise, white space or a fault among it, is the tokenizer's. Only for whole documents in
 * UTF-8, of which it knows whether their texts were looked at. Not thread-safe.
 */
final class Tokenizer extends UTF8StreamJsonParser {
  /** A name of sixteen bytes with its quotes, comma and colon, and the first byte of the value. */
  private static final int LONGEST_LEAD = 2 * Long.BYTES + 5;

  private static final int FEATURES = StreamReadFeature.collectDefaults();
  private static final int JSON_FEATURES = JsonReadFeature.collectDefaults();

  /** The first byte of the string that was taken last. */
  private int taken = -1;

  private final CharView text = new CharView();

  /** Whether Jackson alone has read names or strings. */
  private boolean jacksons;

  Tokenizer(IOContext context, ByteQuadsCanonicalizer symbols, byte[] document, int start) {
    super(
        ObjectReadContext.empty(),
        context,
        FEATURES,
        JSON_FEATURES,
        null,
        symbols,
        document,
        start,
        document.length,
        0,
        false);
  }

  /**
   * Whether all that was read is ASCII or a string that was taken by its bytes: Jackson takes
   * malformed UTF-8 for characters.
   */
  boolean knowsAllTexts() {
    return !jacksons && !_tokenIncomplete;
  }

  /** A string is read by Jackson. */
  void leaveString() {
    jacksons = true;
  }

  @Override
  public JsonToken nextToken() {
    jacksons |= _tokenIncomplete && _currToken == JsonToken.VALUE_STRING; // which is skipped
    return super.nextToken();
  }

  @Override
  public String nextName() {
    jacksons = true;
    return super.nextName();
  }

  private int leaveName(Names names) {
    int from = _inputPtr;
    int match = nextNameMatch(names.matcher());
    jacksons |= !Ascii.isAscii(_inputBuffer, from, _inputPtr);
    return match;
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
      return leaveName(names);
    }
    if (_currToken != JsonToken.START_OBJECT && document[at++] != ',') {
      return leaveName(names);
    }
    if (document[at++] != '"') {
      return leaveName(names);
    }
    long low = Ascii.eight(document, at);
    long high = 0;
    int end = at;
    long quotes = Ascii.quotes(low);
    if (quotes == 0) {
      high = Ascii.eight(document, at + Long.BYTES);
      quotes = Ascii.quotes(high);
      if (quotes == 0) {
        return leaveName(names);
      }
      high = Ascii.before(quotes, high);
      end += Long.BYTES;
    } else {
      low = Ascii.before(quotes, low);
    }
    end += Ascii.index(quotes);
    int index = names.find(low, high, end - at);
    JsonToken value = index < 0 || document[end + 1] != ':' ? null : begun(document[end + 2]);
    if (value == null) {
      return leaveName(names);
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
   * Takes the characters of the current string if it is well formed, has no escapes and is not too
   * long; nobody else may then ask for it.
   *
   * @param most the most characters
   * @return the characters until the next token, or null if they are left to the tokenizer
   */
  @Nullable CharView takeString(int most) {
    if (_currToken != JsonToken.VALUE_STRING) {
      return null;
    }
    if (!_tokenIncomplete) {
      return taken == _tokenInputTotal ? text() : null;
    }
    int start = _inputPtr;
    int end = Ascii.end(_inputBuffer, start);
    if (take(end, most)) {
      return text.over(_inputBuffer, start, end - start);
    }
    end = Ascii.endOfText(_inputBuffer, end);
    boolean taken = Utf8.firstMalformed(_inputBuffer, start, end) < 0 && take(end, most);
    return taken ? text.over(new String(_inputBuffer, start, end - start, UTF_8)) : null;
  }

  private CharView text() {
    if (Ascii.end(_inputBuffer, start()) == end()) {
      return text.over(_inputBuffer, start(), end() - start());
    }
    return text.over(new String(_inputBuffer, start(), end() - start(), UTF_8));
  }

  /**
   * Takes the bytes of the current string if it has no escapes and is not too long. They stand from
   * {@link #start} to {@link #end}; {@link #takeString} still gives the characters.
   *
   * @param most the most bytes
   */
  boolean takeBytes(int most) {
    if (_currToken != JsonToken.VALUE_STRING || !_tokenIncomplete) {
      return false;
    }
    return take(Ascii.endOfText(_inputBuffer, _inputPtr), most);
  }

  private boolean take(int end, int most) {
    int start = _inputPtr;
    if (end == _inputBuffer.length || _inputBuffer[end] != '"' || end - start > most) {
      return false;
    }
    taken = start;
    _inputPtr = end + 1;
    _tokenIncomplete = false;
    return true;
  }

  /** The index of the first byte of the string that was taken last. */
  int start() {
    return taken;
  }

  /** The index of the quote behind the string that was taken last. */
  int end() {
    return _inputPtr - 1;
  }
}
