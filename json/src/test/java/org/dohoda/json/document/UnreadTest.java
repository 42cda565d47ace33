package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Checked;
import org.junit.jupiter.api.Test;

/** What is passed over is not read, but what holds of every document holds there too. */
class UnreadTest {
  private static final String KEEPER = "\"id\":\"a\",\"age\":1";

  private static String newer(String more) {
    return Zoo.brief(Zoo.readDocument("{\"dohoda\":\"1.1\",\"keeper\":{" + KEEPER + more + "}}"));
  }

  private static String brief(String more) {
    return Zoo.brief(Zoo.read("{" + KEEPER + more + "}"));
  }

  @Test
  void unknownValue_duplicateNamesAreProblems() {
    assertThat(brief(",\n\"x\":{\"a\":1,\"b\":{\"a\":1},\"a\":[{\"c\":1,\"c\":2},{\"c\":3}]}"))
        .isEqualTo(
            """
            json.member.unknown /x 2:1
            json.member.duplicate /x/a 2:24
            json.member.duplicate /x/a/0/c 2:36
            """);
    assertThat(newer(",\"x\":{\"a\":1,\"a\":1}")).contains("json.member.duplicate /keeper/x/a 1:");
  }

  /** Written in two ways it is the same name. */
  @Test
  void unknownValue_duplicateNamesAreFoundBehindEscapes() {
    assertThat(brief(",\"x\":{\"a\":1,\"\\u0061\":1}")).contains("json.member.duplicate /x/a 1:");
  }

  @Test
  void unknownValue_halvesOfSurrogatePairsAreProblems() {
    assertThat(brief(",\"x\":{\"a\":[\"\\ud83d\\ude00\",\"\\ud800\"]}"))
        .isEqualTo("json.member.unknown /x 1:19\njson.surrogate /x/a/1 1:44\n");
    assertThat(newer(",\"x\":\"\\ud800\"")).contains("json.surrogate /keeper/x 1:");
  }

  @Test
  void unknownNames_areProblemsThemselves() {
    assertThat(newer(",\"x\":1,\"x\":2"))
        .isEqualTo(
            """
            json.version.newer /dohoda 1:11
            json.member.duplicate /keeper/x 1:50
            json.member.unknown /keeper/x 1:44
            """);
    assertThat(
            Zoo.brief(
                Zoo.readDocument(
                    "{\"dohoda\":\"1.1\",\"x\":1,\"x\":1,\"keeper\":{" + KEEPER + "}}")))
        .contains("json.member.duplicate /x 1:");
    assertThat(
            brief(
                ",\"animals\":[{\"type\":\"cat\",\"name\":\"n\",\"likes\":{\"fish\":\"a\",\"fish\":\"b\"}}]"))
        .isEqualTo("json.member.duplicate /animals/0/likes/fish 1:75\n");
  }

  /** Refused values are passed over too: of a wrong type, twice, or of a type that nobody knows. */
  @Test
  void refusedValues_areLookedAt() {
    assertThat(brief(",\"title\":{\"a\":1,\"a\":2}"))
        .isEqualTo("json.type /title 1:27\njson.member.duplicate /title/a 1:34\n");
    assertThat(brief(",\"age\":{\"a\":1,\"a\":2}"))
        .isEqualTo("json.member.duplicate /age 1:19\njson.member.duplicate /age/a 1:32\n");
    assertThat(
            brief(
                ",\"animals\":[{\"x\":1,\"type\":\"cow\",\"x\":{\"y\":1,\"y\":2},\"type\":\"cat\"}]"))
        .isEqualTo(
            """
            json.member.duplicate /animals/0/type 1:68
            json.type.unknown /animals/0/type 1:44
            json.member.duplicate /animals/0/x 1:50
            json.member.duplicate /animals/0/x/y 1:61
            """);
    assertThat(Zoo.brief(Zoo.readDocument("{\"dohoda\":\"2.0\",\"keeper\":{\"a\":1,\"a\":2}}")))
        .isEqualTo("json.version /dohoda 1:11\njson.member.duplicate /keeper/a 1:33\n");
  }

  @Test
  void limits_holdForWhatIsPassedOver() {
    Bounds few = Bounds.of(10_000, 16, 5, 5, 100);
    assertThat(limited("{\"x\":[1,{\"a\":1},[]]}", few)).doesNotContain("limit");
    assertThat(limited("{\"x\":[1,{\"a\":1},[],1]}", few)).isEqualTo("json.limit /x/3");
    assertThat(limited("{\"x\":\"12345\"}", few)).doesNotContain("limit");
    assertThat(limited("{\"x\":\"123456\"}", few)).isEqualTo("json.limit /x");
  }

  private static String limited(String json, Bounds bounds) {
    Checked<?> checked = Document.read(Zoo.KEEPER, json.getBytes(StandardCharsets.UTF_8), bounds);
    return checked.problems().stream()
        .filter(problem -> problem.code().equals("json.limit"))
        .map(problem -> problem.code() + " " + problem.path())
        .collect(Collectors.joining());
  }
}
