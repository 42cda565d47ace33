package org.dohoda.json.text;

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
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Jackson's tokenizer with short cuts for what documents mostly consist of: a known name directly
 * before a string, an object or an array, and a string without escapes.
 *
 * <p>A short cut leaves the state behind that the tokenizer itself would have left. Whatever looks
 * otherwise, white space or a fault among it, is the tokenizer's. Only for whole documents in
 * UTF-8, of which it knows whether their texts were looked at. Not thread-safe.
 */
public final class Tokenizer extends UTF8StreamJsonParser {
  /** A name of sixteen bytes with its quotes, comma and colon, and the first byte of the value. */
  private static final int LONGEST_LEAD = 2 * Long.BYTES + 5;

  private static final int FEATURES = StreamReadFeature.collectDefaults();
  private static final int JSON_FEATURES = JsonReadFeature.collectDefaults();

  /** The first byte of the string that was taken last. */
  private int taken = -1;

  private final CharView text = new CharView();

  /** Whether Jackson alone has read names or strings. */
  private boolean jacksons;

  public Tokenizer(IOContext context, ByteQuadsCanonicalizer symbols, byte[] document, int start) {
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
  public boolean knowsAllTexts() {
    return !jacksons && !_tokenIncomplete;
  }

  /** A string is read by Jackson. */
  public void leaveString() {
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

  /**
   * Moves to the value of the next member if it may come, else to its name, or to the end of the
   * object.
   *
   * @param names the names that are known
   * @param open a bit for the number of each name that may come
   * @return what {@link #nextNameMatch} returns for the matcher of these names
   */
  public int nextMember(Names names, long open) {
    byte[] document = _inputBuffer;
    int at = _inputPtr;
    if (_tokenIncomplete
        || _currToken == JsonToken.PROPERTY_NAME
        || at > _inputEnd - LONGEST_LEAD
        || !_streamReadContext.inObject()) {
      return leaveName(names, open);
    }
    if (_currToken != JsonToken.START_OBJECT && document[at] == ',') {
      at++;
    } else if (document[at] == '}') {
      end(at + 1, JsonToken.END_OBJECT);
      return PropertyNameMatcher.MATCH_END_OBJECT;
    } else if (_currToken != JsonToken.START_OBJECT) {
      return leaveName(names, open);
    }
    if (document[at++] != '"') {
      return leaveName(names, open);
    }
    long found = names.at(document, at);
    int index = Words.number(found);
    int end = at + Words.length(found);
    boolean known = found >= 0 && mayCome(index, open) && document[end + 1] == ':';
    if (!known || !begins(document[end + 2])) {
      return leaveName(names, open);
    }
    JsonReadContext context = _streamReadContext;
    context.expectComma(); // counts the member
    context.setCurrentName(names.name(index));
    begin(document[end + 2], end + 3);
    return index;
  }

  /**
   * Moves to the value of the first member if it is a string, and if these eight bytes are all that
   * leads to it.
   *
   * @param lead the name with its quotes, the colon and the quote behind it
   */
  public boolean isFirstMember(String name, long lead) {
    int at = _inputPtr;
    if (!Ascii.isAt(lead, Long.BYTES, _inputBuffer, at)) {
      return false;
    }
    _streamReadContext.expectComma();
    _streamReadContext.setCurrentName(name);
    begin((byte) '"', at + Long.BYTES);
    return true;
  }

  private int leaveName(Names names, long open) {
    int from = _inputPtr;
    int match = nextNameMatch(names.matcher());
    jacksons |= !Ascii.isAscii(_inputBuffer, from, _inputPtr);
    return valueOf(match, open);
  }

  /** Does what {@link #nextMember} does, from the name that is current. */
  public int currentMember(Names names, long open) {
    return valueOf(currentNameMatch(names.matcher()), open);
  }

  private int valueOf(int match, long open) {
    if (mayCome(match, open)) {
      nextToken();
    }
    return match;
  }

  /** Whether a match is the number of a name that may come: its value is then current. */
  public static boolean mayCome(int match, long open) {
    return match >= 0 && (open >>> match & 1) != 0;
  }

  /** Moves to the next element of the array, or to its end. */
  public JsonToken nextElement() {
    byte[] document = _inputBuffer;
    int at = _inputPtr;
    if (_tokenIncomplete || at > _inputEnd - 2 || !_streamReadContext.inArray()) {
      return nextToken();
    }
    if (_currToken != JsonToken.START_ARRAY && document[at] == ',') {
      at++;
    } else if (document[at] == ']') {
      return end(at + 1, JsonToken.END_ARRAY);
    } else if (_currToken != JsonToken.START_ARRAY) {
      return nextToken();
    }
    if (!begins(document[at])) {
      return nextToken();
    }
    _streamReadContext.expectComma(); // counts the element
    return begin(document[at], at + 1);
  }

  /** Whether a byte begins a value that a short cut may begin. */
  private static boolean begins(byte first) {
    return first == '"' || first == '{' || first == '[';
  }

  /** Leaves the state of a value of which the first byte was read. */
  private JsonToken begin(byte first, int behind) {
    locate(behind);
    if (first == '"') {
      _tokenIncomplete = true;
      return _updateToken(JsonToken.VALUE_STRING);
    }
    if (first == '{') {
      createChildObjectContext(_tokenInputRow, _tokenInputCol);
      return _updateToken(JsonToken.START_OBJECT);
    }
    createChildArrayContext(_tokenInputRow, _tokenInputCol);
    return _updateToken(JsonToken.START_ARRAY);
  }

  /** Leaves the state of an object or array of which the last byte was read. */
  private JsonToken end(int behind, JsonToken token) {
    locate(behind);
    _streamReadContext = _streamReadContext.clearAndGetParent();
    return _updateToken(token);
  }

  /** The index of the byte that is next. */
  public int next() {
    return _inputPtr;
  }

  /** Ends the current object if its closing bracket stands at an index, and tells whether. */
  public boolean endObject(int at) {
    boolean ends = at < _inputEnd && _inputBuffer[at] == '}';
    if (ends) {
      end(at + 1, JsonToken.END_OBJECT);
    }
    return ends;
  }

  private void locate(int behind) {
    _tokenInputRow = _currInputRow;
    _tokenInputTotal = behind;
    _tokenInputCol = behind - _currInputRowStart;
    _inputPtr = behind;
  }

  /**
   * Takes the characters of the current string if it is well formed, has no escapes and is not too
   * long; nobody else may then ask for it.
   *
   * @param most the most characters
   * @return the characters until the next token, or null if they are left to the tokenizer
   */
  public @Nullable CharView takeString(int most) {
    if (_currToken != JsonToken.VALUE_STRING) {
      return null;
    }
    if (!_tokenIncomplete) {
      return taken == _tokenInputTotal ? text() : null;
    }
    int start = _inputPtr;
    int end = text.scan(_inputBuffer, start);
    if (take(end, most)) {
      return text;
    }
    end = Ascii.endOfText(_inputBuffer, end);
    boolean taken = Utf8.firstMalformed(_inputBuffer, start, end) < 0 && take(end, most);
    return taken ? text.over(new String(_inputBuffer, start, end - start, UTF_8)) : null;
  }

  private CharView text() {
    if (text.scan(_inputBuffer, start()) == end()) {
      return text;
    }
    return text.over(new String(_inputBuffer, start(), end() - start(), UTF_8));
  }

  /**
   * Takes the current string if it is a short word of a table; {@link #takeString} still gives the
   * characters.
   *
   * @param most the most bytes
   * @return the number of the word, or a negative one if the string is left as it is
   */
  public int takeWord(CharTable<?> table, int most) {
    int at = _inputPtr;
    if (_currToken != JsonToken.VALUE_STRING
        || !_tokenIncomplete
        || at > _inputEnd - Words.LOOKED_AT) {
      return -1;
    }
    long found = table.words().at(_inputBuffer, at);
    boolean known = found >= 0 && take(at + Words.length(found), most);
    return known ? Words.number(found) : -1;
  }

  /**
   * Takes the bytes of the current string if it has no escapes and is not too long. They stand from
   * {@link #start} to {@link #end}; {@link #takeString} still gives the characters.
   *
   * @param most the most bytes
   */
  public boolean takeBytes(int most) {
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
  public int start() {
    return taken;
  }

  /** The index of the quote behind the string that was taken last. */
  public int end() {
    return _inputPtr - 1;
  }
}
