package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.document.Zoo.Any;
import org.dohoda.json.document.Zoo.Cat;
import org.dohoda.json.document.Zoo.Dog;
import org.dohoda.json.document.Zoo.Keeper;
import org.dohoda.text.Listed;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final String TITLE = "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\u007f\u2028é\uD83D\uDE00\"";

  private static Keeper keeper(String... friends) {
    return new Keeper(
        OrganizationId.of("a"),
        Optional.of("\"\\\b\t\n\f\r\u0001\u007f\u2028é\uD83D\uDE00"),
        Truth.YES,
        40,
        true,
        ImmutableList.copyOf(friends).stream()
            .map(OrganizationId::of)
            .collect(ImmutableSet.toImmutableSet()),
        ImmutableList.of(
            new Cat("Micka", Optional.of(Any.THING)),
            new Dog(4, true),
            new Cat("A cat with a name long enough to break the line", Optional.empty())),
        Optional.of(Listed.closedNone()));
  }

  @Test
  void canonical_sortsMembersAndSets() {
    String expected =
        "{\"age\":40,\"animals\":[{\"likes\":\"anything\",\"name\":\"Micka\",\"type\":\"cat\"},"
            + "{\"legs\":4,\"type\":\"dog\",\"yearling\":true},"
            + "{\"name\":\"A cat with a name long enough to break the line\",\"type\":\"cat\"}],"
            + "\"friends\":[\"b\",\"c\",\"d\"],\"id\":\"a\",\"night\":true,\"tasks\":\"none\","
            + "\"title\":"
            + TITLE
            + ","
            + "\"trained\":\"yes\"}";
    assertThat(Document.canonical(Zoo.KEEPER, keeper("c", "d", "b")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(expected);
    assertThat(Document.canonical(Zoo.KEEPER, keeper("b", "c", "d")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(expected);
  }

  @Test
  void pretty_breaksWhatDoesNotFit() {
    String pretty =
        new String(Document.pretty(Zoo.DOCUMENT, keeper("c", "d", "b")), StandardCharsets.UTF_8);
    assertThat(pretty)
        .isEqualTo(
            """
            {
              "dohoda": "1.0",
              "keeper": {
                "id": "a",
                "title": TITLE,
                "trained": "yes",
                "age": 40,
                "night": true,
                "friends": ["c", "d", "b"],
                "animals": [
                  { "type": "cat", "name": "Micka", "likes": "anything" },
                  { "type": "dog", "legs": 4, "yearling": true },
                  { "type": "cat", "name": "A cat with a name long enough to break the line" }
                ],
                "tasks": "none"
              }
            }
            """
                .replace("TITLE", TITLE));
    assertThat(Zoo.readDocument(pretty).orThrow()).isEqualTo(keeper("c", "d", "b"));
  }

  private static String written(String text) {
    try (Writing out = new Writing(false)) {
      out.string(text);
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void string_everyCharacterIsItselfOrItsEscape() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        String character = Character.toString(point);
        String plain =
            switch (point) {
              case '"' -> "\\\"";
              case '\\' -> "\\\\";
              case '\b' -> "\\b";
              case '\t' -> "\\t";
              case '\n' -> "\\n";
              case '\f' -> "\\f";
              case '\r' -> "\\r";
              default -> point < ' ' ? String.format("\\u%04x", point) : character;
            };
        assertThat(written("a" + character + "b")).isEqualTo("\"a" + plain + "b\"");
      }
    }
  }

  @Test
  void string_isOfAnyLength() {
    for (String piece : new String[] {"a", "ě", "\u0001", "\u20ac", "\uD83D\uDE00"}) {
      String escaped = piece.equals("\u0001") ? "\\u0001" : piece;
      for (int length = 0; length < 20_000; length += 1 + length / 3) {
        assertThat(written(piece.repeat(length))).isEqualTo('"' + escaped.repeat(length) + '"');
      }
    }
  }

  @Test
  void buffers_areUsedAgainAndHoldNothingOfBefore() {
    for (int i = 0; i < 100; i++) {
      assertThat(written("x".repeat(100_000))).hasSize(100_002);
      assertThat(written("")).isEqualTo("\"\"");
    }
  }

  @Test
  void write_refusesLoneSurrogates() {
    for (String text : new String[] {"a\uD800b", "\uDC00", "a\uD83D", "\uDE00\uD83D"}) {
      assertThatThrownBy(() -> written(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
