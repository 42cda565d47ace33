package org.dohoda.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Zoo.Any;
import org.dohoda.json.codec.Zoo.Cat;
import org.dohoda.json.codec.Zoo.Dog;
import org.dohoda.json.codec.Zoo.Keeper;
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

  @Test
  void write_refusesLoneSurrogates() {
    Writing out = new Writing(false);
    assertThatThrownBy(() -> out.string("a\uD800b")).isInstanceOf(IllegalArgumentException.class);
  }
}
