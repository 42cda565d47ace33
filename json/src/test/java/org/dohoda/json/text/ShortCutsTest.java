package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Short cuts in any order, asked for anywhere, and how near to the end they are still taken. */
class ShortCutsTest {
  private static final Names NAMES = new Names(ImmutableList.of("a", "id", "type", "čas"));
  private static final CharTable<String> WORDS =
      new CharTable<>(
          ImmutableMap.of("x", "x", "eight888", "8", "sixteen--letters", "16", "čas", "time"));
  private static final Tokenizers OURS = new Tokenizers(StreamReadConstraints.defaults());
  private static final JsonFactory THEIRS = new JsonFactory();

  /** What is asked for at a step, and of a string that is then current. */
  private record Step(int move, int take, long open) {
    static List<Step> some(int seed) {
      Random random = new Random(seed);
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        long open = random.nextInt(3) == 0 ? 0b0101 : -1;
        steps.add(new Step(random.nextInt(5), random.nextInt(6), open));
      }
      return steps;
    }

    boolean asksForAMember() {
      return move < 2;
    }
  }

  private static List<String> ours(byte[] document, List<Step> steps) {
    List<String> seen = new ArrayList<>();
    try (Tokenizer tokens = OURS.open(document)) {
      for (Step step : steps) {
        if (step.asksForAMember()) {
          seen.add("match " + tokens.nextMember(NAMES, step.open()));
        } else if (step.move() < 4) {
          assertThat(tokens.nextElement()).isEqualTo(tokens.currentToken());
        } else {
          assertThat(tokens.nextToken()).isEqualTo(tokens.currentToken());
        }
        seen.add(state(tokens) + taken(tokens, step.take(), document));
      }
    } catch (JacksonException broken) {
      seen.add(broken.getOriginalMessage());
    }
    return seen;
  }

  /** Takes a string in one of several ways, or leaves it to be skipped. */
  private static String taken(Tokenizer tokens, int way, byte[] document) {
    if (!tokens.hasToken(JsonToken.VALUE_STRING) || way == 0) {
      return "";
    }
    int word = way == 1 ? tokens.takeWord(WORDS, 100) : -1;
    if (way == 2 && tokens.takeBytes(100)) {
      int length = tokens.end() - tokens.start();
      return " " + new String(document, tokens.start(), length, StandardCharsets.UTF_8);
    }
    CharView view = way == 3 ? null : tokens.takeString(100);
    String text = view == null ? tokens.getString() : view.toString();
    if (word >= 0) {
      assertThat(WORDS.get(text)).isEqualTo(WORDS.value(word));
    }
    return " " + text;
  }

  private static List<String> theirs(byte[] document, List<Step> steps) {
    List<String> seen = new ArrayList<>();
    try (JsonParser tokens = THEIRS.createParser(ObjectReadContext.empty(), document)) {
      for (Step step : steps) {
        if (step.asksForAMember()) {
          int match = tokens.nextNameMatch(NAMES.matcher());
          seen.add("match " + match);
          if (match >= 0 && (step.open() >>> match & 1) != 0) {
            tokens.nextToken();
          }
        } else {
          tokens.nextToken();
        }
        boolean read = tokens.hasToken(JsonToken.VALUE_STRING) && step.take() != 0;
        seen.add(state(tokens) + (read ? " " + tokens.getString() : ""));
      }
    } catch (JacksonException broken) {
      seen.add(broken.getOriginalMessage());
    }
    return seen;
  }

  private static String state(JsonParser tokens) {
    var at = tokens.currentTokenLocation();
    return "%s %s %s %d %d:%d"
        .formatted(
            tokens.currentToken(),
            tokens.currentName(),
            tokens.streamReadContext().pathAsPointer(),
            at.getByteOffset(),
            at.getLineNr(),
            at.getColumnNr());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"x\",\"id\":{\"type\":[\"eight888\",\"y\",\"x\"],\"čas\":{}},\"type\":\"čas\"}",
        "[\"x\",\"sixteen--letters\",\"y\",[],[\"x\",\"x\"],{\"a\":\"x\"},{},\"x\"]",
        "{\"a\":[\"x\",\"x\" ,\"é\",1,\"x\\n\"],\"id\":\"eight888\",\"b\":\"x\",\"a\":\"eight888\"}",
        "{\"a\":\"x\"\"id\":1}",
        "[\"x\"\"x\"]",
        "[\"x\",]",
        "{\"a\":\"x\"]",
        "[\"x\"}",
        "[[[\"x\"],\"x\"],\"x\"",
        "{\"a\":\"x",
        "\"x\"",
      })
  void anyOrder_leavesWhatJacksonLeaves(String document) {
    for (int room : new int[] {0, 3, 17, 40}) {
      byte[] bytes = (document + " ".repeat(room)).getBytes(StandardCharsets.UTF_8);
      for (int seed = 0; seed < 60; seed++) {
        List<Step> steps = Step.some(seed);
        assertThat(ours(bytes, steps)).as("%s %s", seed, room).isEqualTo(theirs(bytes, steps));
      }
    }
  }

  /** Seventeen bytes are looked at from the beginning of a word on. */
  @Test
  void words_areTakenAsLongAsEnoughIsBehindThem() {
    for (String word : List.of("x", "eight888", "sixteen--letters", "čas")) {
      int bytes = word.getBytes(StandardCharsets.UTF_8).length;
      for (int room = 0; room < 30; room++) {
        int number = takeWord("\"" + word + "\"" + " ".repeat(room), 100);
        assertThat(number >= 0).as("%s %s", word, room).isEqualTo(bytes + 1 + room >= 17);
      }
      assertThat(takeWord("\"" + word + "\"" + " ".repeat(30), bytes)).isNotNegative();
      assertThat(takeWord("\"" + word + "\"" + " ".repeat(30), bytes - 1)).isNegative();
    }
    assertThat(takeWord("\"y\"" + " ".repeat(30), 100)).isNegative();
    assertThat(takeWord("\"sixteen--letters-\"" + " ".repeat(30), 100)).isNegative();
    assertThat(takeWord("7" + " ".repeat(30), 100)).isNegative();
  }

  private static int takeWord(String document, int most) {
    try (Tokenizer tokens = OURS.open(document.getBytes(StandardCharsets.UTF_8))) {
      tokens.nextToken();
      int number = tokens.takeWord(WORDS, most);
      assertThat(tokens.takeWord(WORDS, most)).as("again").isNegative();
      return number;
    }
  }

  /** A name that is not ASCII shows by whom it was read: Jackson looks at no UTF-8. */
  @Test
  void names_areTakenAsLongAsEnoughIsBehindThem() {
    for (int room = 0; room < 30; room++) {
      assertThat(isKnown("{\"čas\":\"x\"}" + " ".repeat(room))).isEqualTo(room >= 10);
      assertThat(isKnown("{\"čas\":{}}" + " ".repeat(room))).isEqualTo(room >= 11);
    }
  }

  private static boolean isKnown(String document) {
    try (Tokenizer tokens = OURS.open(document.getBytes(StandardCharsets.UTF_8))) {
      tokens.nextToken();
      assertThat(tokens.nextMember(NAMES, -1)).isEqualTo(3);
      tokens.takeString(10);
      return tokens.knowsAllTexts();
    }
  }
}
