package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The short cuts leave what Jackson's own tokenizer would have left: tokens, texts and places. */
class TokenizerTest {
  private static final ImmutableList<String> KNOWN =
      ImmutableList.of(
          "a",
          "id",
          "seven77",
          "eight888",
          "fifteen-letters",
          "sixteen--letters",
          "seventeen-letters",
          "type",
          "čeština",
          "čas",
          "dvanáctina-č");
  private static final Names NAMES = new Names(KNOWN);
  private static final Tokenizers OURS = new Tokenizers(StreamReadConstraints.defaults());
  private static final JsonFactory THEIRS = new JsonFactory();

  /** What is seen at every step by one who asks names by a matcher and takes strings. */
  private static List<String> ours(String document, long open) {
    List<String> seen = new ArrayList<>();
    try (Tokenizer tokens = OURS.open(document.getBytes(StandardCharsets.UTF_8))) {
      while (!ended(tokens)) {
        if (inObject(tokens)) {
          seen.add("match " + tokens.nextMember(NAMES, open));
        } else {
          JsonToken token = tokens.nextElement();
          assertThat(token).isEqualTo(tokens.currentToken());
        }
        CharView text = tokens.takeString(1000);
        seen.add(state(tokens) + (text == null ? text(tokens) : " " + text));
      }
    } catch (JacksonException broken) {
      seen.add(broken.getOriginalMessage());
    }
    return seen;
  }

  private static List<String> theirs(String document, long open) {
    List<String> seen = new ArrayList<>();
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try (JsonParser tokens = THEIRS.createParser(ObjectReadContext.empty(), bytes)) {
      while (!ended(tokens)) {
        if (inObject(tokens)) {
          int match = tokens.nextNameMatch(NAMES.matcher());
          seen.add("match " + match);
          if (match >= 0 && (open & 1L << match) != 0) {
            tokens.nextToken();
          }
        } else {
          tokens.nextToken();
        }
        seen.add(state(tokens) + text(tokens));
      }
    } catch (JacksonException broken) {
      seen.add(broken.getOriginalMessage());
    }
    return seen;
  }

  private static boolean ended(JsonParser tokens) {
    return tokens.isClosed();
  }

  private static boolean inObject(JsonParser tokens) {
    return tokens.streamReadContext().inObject() && !tokens.hasToken(JsonToken.PROPERTY_NAME);
  }

  private static String text(JsonParser tokens) {
    return tokens.hasToken(JsonToken.VALUE_STRING) ? " " + tokens.getString() : "";
  }

  private static String state(JsonParser tokens) {
    var at = tokens.currentTokenLocation();
    return tokens.currentToken()
        + " "
        + tokens.currentName()
        + " "
        + tokens.streamReadContext().pathAsPointer()
        + " "
        + at.getByteOffset()
        + " "
        + at.getLineNr()
        + ":"
        + at.getColumnNr();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"x\",\"id\":{\"seven77\":[\"1\",\"2\"],\"eight888\":{}},\"type\":\"t\"}        ",
        "{\"fifteen-letters\":\"x\",\"sixteen--letters\":\"y\",\"seventeen-letters\":\"z\"}",
        "{\"a\":1,\"id\":true,\"type\":null,\"a\":\"again\",\"unknown\":\"u\",\"čeština\":[]}",
        "{\"a\" :\"x\" , \"id\":\n {\"a\":\"ř\"},\n\"type\":\"\\n\\u010d\"}                   ",
        "{\"\":\"empty\",\"i\\u0064\":\"escaped\",\"idx\":\"longer\"}                        ",
        "{\"a\":\"x\"\"id\":\"no comma\"}                                              ",
        "{,\"a\":\"a comma too many\"}                                                ",
        "{\"a\":\"x\",,\"id\":\"two commas\"}                                          ",
        "{\"a\":\"control \t\"}                                                        ",
        "{\"a\0\":\"zero behind the name\"}                                             ",
        "{\"id\0\0\0\0\0\0\":\"eight bytes\"}                                              ",
        "{\"eight888\0\0\":\"ten bytes\"}                                               ",
        "[{\"a\":[]},{\"a\":{}},\"s\",{\"a\":\"x\"}]                                      ",
        "{\"a\":[\"x\",\"y\",[\"z\"],{\"id\":\"1\"},{},[],2,\"w\" ]}                         ",
        "{\"a\";\"no colon\"}                                                          ",
        "{\"a\",[\"a comma for a colon\"]}                                              ",
        "{xa\":\"no quote\"}                                                          ",
        "{\"a\":\"x\",xa\":\"no quote\"}                                                 ",
        "{\"a\":[\"x\"\"no comma\"]}                                                  ",
        "{\"a\":[,\"a comma too many\"],\"id\":[\"x\",]}                                ",
        "{\"a\":[\"ends otherwise\"},\"id\":{\"a\":\"x\"]}                                ",
      })
  void shortCuts_leaveWhatJacksonLeaves(String document) {
    for (long open : new long[] {0, -1, 0b10101}) {
      for (int cut = 0; cut <= document.length(); cut++) {
        String prefix = document.substring(0, cut);
        assertThat(ours(prefix, open)).as(prefix).isEqualTo(theirs(prefix, open));
      }
    }
  }

  @Test
  void takeBytes_ofAStringThatIsNotAscii_leavesTheCharactersToAsk() {
    byte[] document = "[\"žluťoučký\",\"b\\n\"]".getBytes(StandardCharsets.UTF_8);
    try (Tokenizer tokens = OURS.open(document)) {
      tokens.nextToken();
      tokens.nextToken();
      assertThat(tokens.takeBytes(8)).as("too long").isFalse();
      assertThat(tokens.takeBytes(100)).isTrue();
      assertThat(
              new String(
                  document, tokens.start(), tokens.end() - tokens.start(), StandardCharsets.UTF_8))
          .isEqualTo("žluťoučký");
      assertThat(String.valueOf(tokens.takeString(100))).isEqualTo("žluťoučký");
      tokens.nextToken();
      assertThat(tokens.takeBytes(100)).as("has an escape").isFalse();
      assertThat(tokens.getString()).isEqualTo("b\n");
    }
  }

  /** Reads members and elements by short cuts and takes every string by its bytes. */
  private static boolean knowsAllTexts(String document) {
    try (Tokenizer tokens = OURS.open(document.getBytes(StandardCharsets.UTF_8))) {
      while (!ended(tokens)) {
        if (inObject(tokens)) {
          tokens.nextMember(NAMES, -1);
        } else {
          tokens.nextElement();
        }
        if (tokens.hasToken(JsonToken.VALUE_STRING) && tokens.takeString(1000) == null) {
          tokens.leaveString();
        }
      }
      return tokens.knowsAllTexts();
    }
  }

  @Test
  void knowsAllTexts_whereJacksonReadNoneButAscii() {
    assertThat(knowsAllTexts("{\"a\":\"ř\",\"id\":[1,\"€\",{}],\"type\":\"t\"}        ")).isTrue();
    assertThat(knowsAllTexts("{ \"a\": [\"x\", \"ř\"] , \"unknown\": true }")).isTrue();
    assertThat(knowsAllTexts("{\"a\":\"x\",\"čeština\":1}          ")).as("a name").isFalse();
    assertThat(knowsAllTexts("{\"a\":\"x\",\"neznámé\":1}          ")).as("unknown").isFalse();
    assertThat(knowsAllTexts("{\"a\":\"\\n\",\"id\":1}           ")).as("an escape").isFalse();
  }

  /** Jackson reads no known name before a string, an object or an array, whatever its letters. */
  @Test
  void knowsAllTexts_ofKnownNamesOutsideAscii() {
    String behind = "}" + " ".repeat(40);
    for (String name : List.of("čas", "čeština", "dvanáctina-č")) {
      for (String value :
          List.of("\"x\"", "{}", "[]", "{\"čas\":[{\"čas\":\"x\"}]}", "[\"x\",{}]")) {
        String member = "\"" + name + "\":" + value;
        assertThat(knowsAllTexts("{" + member + behind)).as(member).isTrue();
        assertThat(knowsAllTexts("{" + member + "," + member + behind)).as(member).isTrue();
        assertThat(knowsAllTexts("{\"a\":1," + member + behind)).as(member).isTrue();
      }
      String member = "\"" + name + "\"";
      assertThat(knowsAllTexts("{" + member + ":7" + behind)).as("a number").isFalse();
      assertThat(knowsAllTexts("{" + member + " :\"x\"" + behind)).as("a space").isFalse();
      assertThat(knowsAllTexts("{ " + member + ":\"x\"" + behind)).as("a space").isFalse();
    }
  }

  @Test
  void knowsAllTexts_ofAStringThatIsNotTakenYetOrSkipped_isNot() {
    try (Tokenizer tokens = OURS.open("[\"x\",1,2]".getBytes(StandardCharsets.UTF_8))) {
      tokens.nextToken();
      assertThat(tokens.knowsAllTexts()).isTrue();
      tokens.nextToken();
      assertThat(tokens.knowsAllTexts()).as("not taken").isFalse();
      tokens.nextToken();
      tokens.nextToken();
      assertThat(tokens.knowsAllTexts()).as("skipped").isFalse();
    }
    try (Tokenizer tokens = OURS.open("{\"a\":1}".getBytes(StandardCharsets.UTF_8))) {
      tokens.nextToken();
      assertThat(tokens.nextName()).isEqualTo("a");
      assertThat(tokens.knowsAllTexts()).as("a name that Jackson read").isFalse();
    }
  }

  @Test
  void takeString_ofOtherTokensAndTooLongOnes_leavesThem() {
    byte[] document = "[1,\"abc\",\"áé\",\"\"]".getBytes(StandardCharsets.UTF_8);
    try (Tokenizer tokens = OURS.open(document)) {
      tokens.nextToken();
      assertThat(tokens.takeString(10)).isNull();
      tokens.nextToken();
      assertThat(tokens.takeString(10)).as("a number").isNull();
      assertThat(tokens.takeBytes(10)).as("a number").isFalse();
      tokens.nextToken();
      assertThat(tokens.takeString(2)).as("too long").isNull();
      assertThat(tokens.takeBytes(2)).as("too long").isFalse();
      assertThat(String.valueOf(tokens.takeString(3))).isEqualTo("abc");
      assertThat(String.valueOf(tokens.takeString(3))).as("again").isEqualTo("abc");
      assertThat(tokens.takeBytes(10)).as("taken before").isFalse();
      tokens.nextToken();
      assertThat(String.valueOf(tokens.takeString(4))).isEqualTo("áé");
      tokens.nextToken();
      assertThat(tokens.takeBytes(0)).isTrue();
      assertThat(tokens.end()).isEqualTo(tokens.start());
      assertThat(tokens.nextToken()).isEqualTo(JsonToken.END_ARRAY);
    }
  }

  @Test
  void isFirstMember_leavesWhatJacksonLeaves() {
    byte[] document = "{\"type\":\"t\",\"a\":1}".getBytes(StandardCharsets.UTF_8);
    try (Tokenizer ours = OURS.open(document);
        JsonParser theirs = THEIRS.createParser(ObjectReadContext.empty(), document)) {
      ours.nextToken();
      assertThat(ours.isFirstMember("kind", Ascii.first("\"kind\":\""))).isFalse();
      assertThat(ours.isFirstMember("type", Ascii.first("\"type\":\""))).isTrue();
      theirs.nextToken();
      theirs.nextToken();
      theirs.nextToken();
      assertThat(state(ours)).isEqualTo(state(theirs));
      assertThat(String.valueOf(ours.takeString(10))).isEqualTo("t");
      assertThat(ours.nextName()).isEqualTo("a");
    }
  }

  @Test
  void endObject_whereItEnds_leavesWhatJacksonLeaves() {
    byte[] document = "[{\"a\":\"x\"},2]".getBytes(StandardCharsets.UTF_8);
    try (Tokenizer ours = OURS.open(document);
        JsonParser theirs = THEIRS.createParser(ObjectReadContext.empty(), document)) {
      ours.nextToken();
      ours.nextToken();
      assertThat(ours.next()).isEqualTo(2);
      assertThat(ours.endObject(8)).isFalse();
      assertThat(ours.endObject(document.length)).isFalse();
      assertThat(ours.endObject(9)).isTrue();
      for (int i = 0; i < 5; i++) {
        theirs.nextToken();
      }
      assertThat(state(ours)).isEqualTo(state(theirs));
      assertThat(ours.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }
  }

  @Test
  void takeString_ofMalformedBytes_isLeft() {
    byte[] document = {'[', '"', 'a', (byte) 0xc3, 'b', '"', ']'};
    try (Tokenizer tokens = OURS.open(document)) {
      tokens.nextToken();
      tokens.nextToken();
      assertThat(tokens.takeString(10)).isNull();
    }
  }

  @Test
  void find_namesOfAllLengthsUpToSixteen() {
    for (int i = 0; i < KNOWN.size(); i++) {
      byte[] document =
          ("{\"" + KNOWN.get(i) + "\":\"x\"}" + " ".repeat(30)).getBytes(StandardCharsets.UTF_8);
      try (Tokenizer tokens = OURS.open(document)) {
        tokens.nextToken();
        assertThat(tokens.nextMember(NAMES, -1)).as(KNOWN.get(i)).isEqualTo(i);
      }
    }
  }
}
