package org.dohoda.json.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.dohoda.json.text.Bounds;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.CharView;
import org.dohoda.json.text.Tokenizer;
import org.dohoda.json.text.Tokens;
import org.dohoda.problem.Problem;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * A document being read: its tokens, the values collected so far, and what is wrong with it.
 *
 * <p>Paths and places are worked out when a problem is recorded, never before. Not thread-safe.
 */
public final class Reading implements AutoCloseable {
  private final byte[] document;
  private final Bounds bounds;
  private final Tokenizer tokens;
  private final Findings findings;
  private final CharView characters = new CharView();
  private @Nullable Object[] values = new @Nullable Object[96];
  private int top;
  private int elements;
  private boolean newer;
  private int dropped;
  private final Repeated repeated;
  private final @Nullable Dictionary dictionary;
  private final Slots slots = new Slots();

  public Reading(
      byte[] document, Bounds bounds, Findings findings, @Nullable Dictionary dictionary) {
    this.dictionary = dictionary;
    this.document = document;
    this.bounds = bounds;
    this.findings = findings;
    this.repeated = new Repeated(document);
    this.tokens = bounds.tokenizers().open(document);
  }

  public Tokenizer tokens() {
    return tokens;
  }

  public byte[] document() {
    return document;
  }

  public Bounds bounds() {
    return bounds;
  }

  public Findings findings() {
    return findings;
  }

  /** From now on unknown members are information: the document is newer than this library. */
  public void acceptNewer() {
    newer = true;
  }

  public boolean isNewer() {
    return newer;
  }

  /**
   * How many members of a newer document were dropped so far: a value of which some were dropped
   * says more than what is left of it.
   */
  public int dropped() {
    return dropped;
  }

  public boolean isAt(JsonToken token) {
    return tokens.currentToken() == token;
  }

  /** The characters of the current string, number or name, until the next token. */
  public CharView text() {
    CharView taken = tokens.takeString(bounds.characters());
    if (taken != null) {
      return taken;
    }
    if (isAt(JsonToken.VALUE_STRING)) {
      tokens.leaveString();
    }
    int length = tokens.getStringLength();
    if (length > bounds.characters() && isAt(JsonToken.VALUE_STRING)) {
      throw stop(Fault.LIMIT, "characters", bounds.characters()); // Jackson looks at long ones only
    }
    return characters.over(tokens.getStringCharacters(), tokens.getStringOffset(), length);
  }

  /** The value of the current string in a table, or null. */
  public <V> @Nullable V valueIn(CharTable<V> table) {
    int number = tokens.takeWord(table, bounds.characters());
    return number < 0 ? table.get(text()) : table.value(number);
  }

  /** The number of the current value in a table; negative if it is none of its words. */
  public int numberIn(CharTable<?> table) {
    if (!isAt(JsonToken.VALUE_STRING)) {
      return -1;
    }
    int number = tokens.takeWord(table, bounds.characters());
    return number < 0 ? table.number(text()) : number;
  }

  /** The current string. */
  public String string() {
    return text().toString();
  }

  /** Values that were read before, by their spelling. */
  public Repeated repeated() {
    return repeated;
  }

  /** What the document shares with those before it in a stream, or null. */
  public @Nullable Dictionary dictionary() {
    return dictionary;
  }

  // --- values of objects and lists that are not complete yet, one frame above the other

  public int open(int size) {
    int base = top;
    top += size;
    if (top > values.length) {
      values = Arrays.copyOf(values, Math.max(top, values.length * 2));
    }
    return base;
  }

  public void set(int index, Object value) {
    values[index] = value;
  }

  public void push(Object value) {
    int index = open(1); // first of all: it may put a larger array in the place of this one
    values[index] = value;
  }

  public int top() {
    return top;
  }

  /** The values from a base on, of which some are there: a bit for each. */
  public Slots slots(int base, long present) {
    return slots.at(values, base, present);
  }

  /** What was pushed there. */
  public Object pushed(int index) {
    return Objects.requireNonNull(values[index]);
  }

  /** All that was pushed since a base. */
  public @Nullable Object[] pushedFrom(int base) {
    return Arrays.copyOfRange(values, base, top);
  }

  /** Whether an equal value was pushed since a base, but for the last one. */
  public boolean repeatsLast(int base) {
    Object last = Objects.requireNonNull(values[top - 1]);
    for (int i = base; i < top - 1; i++) {
      if (last.equals(values[i])) {
        return true;
      }
    }
    return false;
  }

  /** Leaves what lies above a base as it is: nobody asks for it, and others will take its place. */
  public void close(int base) {
    top = base;
  }

  /** Counts one element of a list, set or map. */
  public void countElement() {
    countElements(1);
  }

  /** Counts elements. */
  public void countElements(int more) {
    elements += more;
    if (elements > bounds.elements()) {
      throw stop(Fault.LIMIT, "elements", bounds.elements());
    }
  }

  /** Whether so many more elements may come. */
  public boolean hasRoomFor(int more) {
    return elements <= bounds.elements() - more;
  }

  // --- problems

  /** Records a problem at the current token. */
  public Problem.Builder problem(Fault fault) {
    return findings.add(fault, tokens.streamReadContext(), tokens.currentTokenLocation());
  }

  /** Records a problem of the object or array that has just ended. */
  public Problem.Builder problemOf(Fault fault, TokenStreamContext container) {
    return findings.add(
        fault, tokens.streamReadContext(), container.startLocation(ContentReference.unknown()));
  }

  /** Records that an object is refused, at the member that the reason names if it has it. */
  public void refused(
      IllegalArgumentException refusal, TokenStreamContext container, Collection<String> members) {
    String reason = String.valueOf(refusal.getMessage());
    int colon = reason.indexOf(':');
    String named = colon < 0 ? "" : reason.substring(0, colon);
    boolean known = members.contains(named);
    TokenStreamLocation object = container.startLocation(ContentReference.unknown());
    findings
        .addAtMember(
            Fault.REFUSED,
            tokens.streamReadContext(),
            known ? named : "",
            known ? Lookahead.member(this, object, named) : object)
        .with("reason", reason);
  }

  /**
   * Records a problem of the value that has just been read.
   *
   * @param before the context in which its first token was current
   */
  public Problem.Builder problemOfValue(Fault fault, TokenStreamContext before) {
    boolean ended = isAt(JsonToken.END_OBJECT) || isAt(JsonToken.END_ARRAY);
    return ended ? problemOf(fault, before) : problem(fault);
  }

  /**
   * Records that the name that is current is not known: information in a document that is newer
   * than we are.
   */
  public void unknownMember(String name, Collection<String> known) {
    if (!Unread.name(this)) {
      return; // what was recorded is worse
    }
    if (newer) {
      dropped++;
      findings.addNew(name, known, tokens.streamReadContext(), tokens.currentTokenLocation());
    } else {
      problem(Fault.UNKNOWN_MEMBER).with("name", name).with("known", Choices.shown(name, known));
    }
  }

  /** Records that the current value has a wrong type, and skips it. */
  public void wrongType(String expected) {
    wrongType(expected, Tokens.inWords(expected));
  }

  /** Records that the current value has a wrong type, in words that say more, and skips it. */
  public void wrongType(String expected, LocalizedText inWords) {
    JsonToken found = tokens.currentToken();
    if (found == JsonToken.VALUE_NULL) {
      problem(Fault.NULL);
    } else {
      String name = Tokens.name(found);
      problem(Fault.WRONG_TYPE)
          .with("expected", expected, inWords)
          .with("found", name, Tokens.inWords(name));
    }
    skip();
  }

  /** Records that the text of the current value is refused. */
  public void badValue(String example, IllegalArgumentException refusal) {
    problem(Fault.BAD_VALUE)
        .with("value", text())
        .with("example", example)
        .with("reason", String.valueOf(refusal.getMessage()));
  }

  /**
   * Records a word that is none of a closed list. None is suggested: the one that looks most like
   * it may be another statement, as "may" is no "must".
   */
  public void notAChoice(Collection<String> allowed) {
    problem(Fault.NOT_A_CHOICE)
        .with("value", text().toString())
        .with("allowed", Choices.listed(text().toString(), allowed));
  }

  /** Records a word that is none of a closed list, where an object with one member may stand. */
  public void notAChoice(Collection<String> allowed, Collection<String> members) {
    String found = text().toString();
    String words = Choices.listed(found, allowed);
    problem(Fault.NOT_A_CHOICE)
        .with("value", found)
        .with("allowed", words, Tokens.wordsOrObjectWith(words, Choices.listed("", members)));
  }

  /** Records a type that a union does not have. */
  public void unknownType(String type, Collection<String> allowed) {
    problem(Fault.UNKNOWN_TYPE).with("type", type).with("allowed", Choices.shown(type, allowed));
  }

  /** Records that the name that is current came before, and skips its value. */
  public void repeatedMember() {
    problem(Fault.DUPLICATE_MEMBER).with("name", tokens.currentName());
    skipMember();
  }

  /** Skips the value of the member whose name is current. */
  public void skipMember() {
    tokens.nextToken();
    skip();
  }

  /**
   * Skips members, from the current name up to the value of the first member with a name, or to the
   * end of the object if there is none.
   *
   * @return whether there is one
   */
  public boolean skipTo(String name) {
    String found = tokens.currentName();
    while (!name.equals(found)) {
      Unread.name(this);
      skipMember();
      found = tokens.nextName();
      if (found == null) {
        return false;
      }
    }
    tokens.nextToken();
    return true;
  }

  /** Skips the rest of an object, from the last token of the value of one of its members. */
  public void skipMembers() {
    Unread.name(this); // of the member that has just been read
    while (tokens.nextName() != null) {
      Unread.name(this);
      skipMember();
    }
  }

  /** Skips the value whose first token is current, but for what holds of every document. */
  public void skip() {
    Unread.value(this);
  }

  private ReadingStopped stop(Fault fault, String limit, int bound) {
    problem(fault).with("limit", limit).with("bound", bound);
    return new ReadingStopped();
  }

  /** Gives the buffers back. */
  @Override
  public void close() {
    tokens.close();
  }

  /** Records what broke the tokenizer. */
  public void broken(JacksonException exception) {
    TokenStreamLocation known = exception.getLocation();
    TokenStreamLocation where = known == null ? tokens.currentLocation() : known;
    findings.broken(exception, tokens.streamReadContext(), where, bounds);
  }
}
