package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Choices;
import org.dohoda.json.document.Zoo.Animal;
import org.dohoda.json.document.Zoo.Cat;
import org.dohoda.json.document.Zoo.Dog;
import org.dohoda.json.document.Zoo.Fish;
import org.dohoda.json.document.Zoo.Keeper;
import org.dohoda.json.shape.ListCodec;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Problem;
import org.dohoda.text.Listed;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final String FULL =
      """
      {"id":"a","title":"Žůžo","trained":"no","age":40,"night":true,"friends":["c","b"],\
      "animals":[{"type":"cat","name":"Micka","likes":{"fish":"kapr"}},{"type":"dog","legs":4}],\
      "tasks":{"open":["feed"]}}""";

  private static final Keeper KEEPER =
      new Keeper(
          OrganizationId.of("a"),
          Optional.of("Žůžo"),
          Truth.NO,
          40,
          true,
          ImmutableSet.of(OrganizationId.of("c"), OrganizationId.of("b")),
          ImmutableList.of(new Cat("Micka", Optional.of(new Fish("kapr"))), new Dog(4, false)),
          Optional.of(Listed.open(ImmutableList.of("feed"))));

  @Test
  void read_everything() {
    assertThat(Zoo.read(FULL).orThrow()).isEqualTo(KEEPER);
    assertThat(Zoo.compact(KEEPER)).isEqualTo(FULL);
  }

  @Test
  void read_absentIsNotStated() {
    Keeper keeper = Zoo.read("{\"age\":1,\"id\":\"a\"}").orThrow();
    assertThat(keeper.title()).isEmpty();
    assertThat(keeper.trained()).isEqualTo(Truth.UNKNOWN);
    assertThat(keeper.animals()).isEmpty();
    assertThat(Zoo.compact(keeper)).isEqualTo("{\"id\":\"a\",\"age\":1}");
  }

  @Test
  void read_severalMistakesAreSeveralProblems() {
    var checked =
        Zoo.read(
            """
            { "id": "A b", "titel": {"x": [1, {}]}, "age": 5.9,
              "friends": ["a", null, "a"], "title": null, "animals": [],
              "night": false, "trained": "maybe", "age": 3,
              "tasks": {"open": ["x"], "closed": ["y"]} }""");
    assertThat(Zoo.brief(checked))
        .isEqualTo(
            """
            json.member.duplicate /age 3:39
            json.value.integer /age 1:48
            json.empty /animals 2:58
            json.null /friends/1 2:20
            json.element.duplicate /friends/2 2:26
            json.value /id 1:9
            json.value.default /night 3:12
            json.choice /tasks 4:12
            json.member.unknown /titel 1:16
            json.null /title 2:41
            json.value.choice /trained 3:30
            """);
  }

  /** A clerk who reads Czech gets Czech words; programs get JSON's names. */
  @Test
  void read_wrongTypeIsSaidInCzechWords() {
    Problem problem = Zoo.read("{\"id\":\"a\",\"age\":1,\"friends\":5.0}").problems().all().get(0);
    assertThat(problem.message(Locale.forLanguageTag("cs")))
        .isEqualTo("Očekává se seznam; v dokumentu zde je číslo, které není celé.");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("Expected array, but the document has number here.");
    assertThat(problem.arguments())
        .containsEntry("expected", "array")
        .containsEntry("found", "number");
  }

  @Test
  void read_missingMembersStandAtTheirObject() {
    assertThat(Zoo.brief(Zoo.read("\n  {\"animals\":[{\"type\":\"dog\"}] }")))
        .isEqualTo(
            """
            json.member.missing  2:3
            json.member.missing  2:3
            json.member.missing /animals/0 2:15
            """);
  }

  @Test
  void read_columnsCountCharacters() {
    assertThat(Zoo.brief(Zoo.read("{\"id\":\"a\",\"title\":\"ěšč\uD83D\uDE00\",\"age\":\"x\"}")))
        .isEqualTo("json.type /age 1:32\n");
  }

  /** The tokenizer names the last byte of a character; the problem stands where that begins. */
  @Test
  void read_unexpectedCharacterOfSeveralBytesIsOne() {
    for (String wrong : List.of("x", "ž", "€", "\uD83D\uDE00", "\uFEFF")) {
      assertThat(Zoo.brief(Zoo.read("{\"id\":\"ž\",\n\"age\":" + wrong + "}")))
          .as(wrong)
          .contains("json.syntax /age 2:7\n");
    }
  }

  /** What continues no character is one of its own, wherever it stands. */
  @Test
  void read_malformedBytesHaveAPlace() {
    for (String before : List.of("", "\n", "ž", "{\"id\":\"ž", "{\n\r")) {
      byte[] start = before.getBytes(StandardCharsets.UTF_8);
      byte[] document = Arrays.copyOf(start, start.length + 3);
      Arrays.fill(document, start.length, document.length, (byte) 0x80);
      int line = (int) before.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
      String last =
          before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
      assertThat(Zoo.brief(Document.read(Zoo.KEEPER, document, Zoo.BOUNDS)))
          .as(before)
          .isEqualTo("json.encoding  " + line + ":" + (last.length() + 1) + "\n");
    }
  }

  @Test
  void read_refusalOfTheObjectIsAProblemAtItsPlace() {
    var checked = Zoo.read(" {\"id\":\"a\",\"age\":151}");
    assertThat(Zoo.brief(checked)).isEqualTo("json.object.refused /age 1:18\n");
    assertThat(checked.problems().all().get(0).message(Locale.ENGLISH)).contains("at most 150");
  }

  @Test
  void read_typeIsAcceptedAnywhere() {
    var checked =
        Zoo.read(
            "{\"id\":\"a\",\"age\":1,\"animals\":[{ \"likes\":\"anything\",\"name\":\"x\","
                + "\"type\":\"cat\"}, {\"legs\":{\"type\":1},\"type\":\"dog\",\"type\":\"dog\"}]}");
    assertThat(Zoo.brief(checked))
        .isEqualTo(
            """
            json.type /animals/1/legs 1:85
            json.member.duplicate /animals/1/type 1:109
            """);
  }

  @Test
  void read_unknownTypeIsOneProblem() {
    var checked =
        Zoo.read("{\"id\":\"a\",\"age\":1,\"animals\":[{\"type\":\"cta\",\"zz\":1},{},{\"x\":1}]}");
    assertThat(Zoo.brief(checked))
        .isEqualTo(
            """
            json.type.unknown /animals/0/type 1:38
            json.member.missing /animals/1 1:52
            json.member.missing /animals/2 1:55
            """);
    assertThat(checked.problems().all().get(0).arguments()).containsEntry("allowed", "cat (+1)");
  }

  @Test
  void read_typeThatIsNoStringIsNotMissing() {
    String start = "{\"id\":\"a\",\"age\":1,\"animals\":[{\"legs\":4,";
    assertThat(Zoo.brief(Zoo.read(start + "\"type\":1}]}")))
        .isEqualTo("json.type /animals/0/type 1:47\n");
    assertThat(Zoo.brief(Zoo.read(start + "\"type\":null}]}")))
        .isEqualTo("json.null /animals/0/type 1:47\n");
    assertThat(Zoo.brief(Zoo.read(start + "\"type\":1,\"type\":\"dog\"}]}")))
        .isEqualTo("json.member.duplicate /animals/0/type 1:49\njson.type /animals/0/type 1:47\n");
  }

  @Test
  void read_refusedMemberOnALineOfItsOwn() {
    String json =
        "[\n  {\"tasks\":{\"open\":[\"age\"]},\r\n\r\"title\":\"ě\",  \"age\":\n   151,\n\"id\":\"a\"\n}]";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(Zoo.brief(Document.read(new ListCodec<>(Zoo.KEEPER), bytes, Zoo.BOUNDS)))
        .isEqualTo("json.object.refused /0/age 5:4\n");
  }

  @Test
  void read_limitsOfTheTokenizerStandWhereTheyAreMet() {
    Bounds bounds = Bounds.of(100_000, 16, 1_000, 1_000, 100);
    String start = "{\"id\":\"a\",\n\"age\":1,\n \"x\":";
    String[] values = {"[".repeat(20), "{\"" + "n".repeat(2_000) + "\":1}", "1".repeat(2_000)};
    for (String value : values) {
      byte[] bytes = (start + value + "}").getBytes(StandardCharsets.UTF_8);
      assertThat(Zoo.brief(Document.read(Zoo.KEEPER, bytes, bounds)))
          .as(value)
          .contains("json.limit /x")
          .containsPattern("json.limit [^ ]+ 3:");
    }
  }

  @Test
  void words_areNeverCut() {
    List<String> many = IntStream.range(0, 60).mapToObj(i -> "word-number-" + i).toList();
    String listed = Choices.listed("word-number-58", many);
    assertThat(listed).startsWith("word-number-58, word-number-").hasSizeLessThanOrEqualTo(120);
    List<String> words = List.of(listed.substring(0, listed.indexOf(" (+")).split(", "));
    assertThat(many).containsAll(words);
    assertThat(listed).endsWith(" (+" + (60 - words.size()) + ")");
    assertThat(Choices.listed("x", many.subList(0, 3)))
        .isEqualTo("word-number-0, word-number-1, word-number-2");
    assertThat(Choices.shown("nmae", List.of("id", "name"))).isEqualTo("name (+1)");
    assertThat(Choices.shown("zz", List.of("id", "name"))).isEqualTo("id, name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | json.type",
        "[1] | json.type",
        "{\"id\":\"a\",\"age\":1 | json.syntax",
        "{\"id\":\"a\",\"age\":1} x | json.syntax",
        "{\"id\":\"a\",\"age\":1} {} | json.trailing",
        "{\"id\":\"a\",\"age\":1e0} | json.value.integer",
        "{\"id\":\"a\",\"age\":-0} | json.value.integer",
        "{\"id\":\"a\",\"age\":99999999999999999999999999} | json.value.integer",
        "{\"id\":\"a\",\"age\":1,\"title\":\"\\ud800\"} | json.value",
        "{'id':\"a\",\"age\":1} | json.syntax",
        "{\"id\0\":\"a\",\"age\":1}      | json.syntax",
        "{\"id\":\"a\",\"age\0\0\":\"1\"}      | json.syntax",
        "{\"id\":\"a\",\"age\":1,\"animals\":[{\"type\0\":\"cat\"}]} | json.syntax",
        "{\"id\":\"a\",\"age\":1,} | json.syntax",
        "/* */{\"id\":\"a\",\"age\":1} | json.syntax",
        "{\"id\":\"a\",\"age\":01} | json.syntax",
        "{\"id\":\"a\",\"age\":NaN} | json.syntax",
      })
  void read_refuses(String json, String code) {
    assertThat(Zoo.read(json).problems().stream().map(p -> p.code())).containsExactly(code);
  }

  @Test
  void read_brokenSyntaxKeepsWhatWasFoundBefore() {
    assertThat(Zoo.brief(Zoo.read("{\"id\":1,\n\"age\":}")))
        .isEqualTo(
            """
            json.syntax /age 2:7
            json.type /id 1:7
            """);
  }

  @Test
  void read_limits() {
    String deep = "{\"x\":" + "[".repeat(20) + "]".repeat(20) + "}";
    assertThat(Zoo.brief(Zoo.read(deep))).contains("json.limit");
    String longText = "{\"id\":\"" + "a".repeat(2000) + "\"}";
    assertThat(Zoo.brief(Zoo.read(longText))).contains("json.limit /id");
    String many = "{\"friends\":[" + "1,".repeat(2000) + "1]}";
    assertThat(Zoo.read(many).problems().size()).isEqualTo(101);
    Bounds small = Bounds.of(10, 16, 1_000, 3, 100);
    byte[] bytes = "{\"friends\":[]}".getBytes(StandardCharsets.UTF_8);
    assertThat(Zoo.brief(Document.read(Zoo.KEEPER, bytes, small))).isEqualTo("json.limit  1:1\n");
    Bounds few = Bounds.of(1000, 16, 1_000, 3, 100);
    byte[] five = "{\"friends\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}".getBytes(StandardCharsets.UTF_8);
    assertThat(Zoo.brief(Document.read(Zoo.KEEPER, five, few)))
        .isEqualTo("json.limit /friends/3 1:25\n");
  }

  @Test
  void read_limitOfCharactersHoldsForShortStrings() {
    Bounds few = Bounds.of(1000, 16, 3, 100, 100);
    byte[] three = "{\"id\":\"abc\",\"age\":1}".getBytes(StandardCharsets.UTF_8);
    assertThat(Document.read(Zoo.KEEPER, three, few).isValid()).isTrue();
    byte[] four = "{\"id\":\"abcd\",\"age\":1}".getBytes(StandardCharsets.UTF_8);
    assertThat(Zoo.brief(Document.read(Zoo.KEEPER, four, few))).isEqualTo("json.limit /id 1:7\n");
  }

  /** An element that made the array of values grow was put into the array of before. */
  @Test
  void push_arrayThatGrewMeanwhile() {
    for (int count = 1; count < 300; count++) {
      ImmutableSet<OrganizationId> friends =
          IntStream.range(0, count)
              .mapToObj(i -> OrganizationId.of("f" + i))
              .collect(ImmutableSet.toImmutableSet());
      ImmutableList<Animal> animals =
          IntStream.range(0, count)
              .mapToObj(i -> new Dog(i % 5, true))
              .collect(ImmutableList.toImmutableList());
      Keeper keeper =
          new Keeper(
              OrganizationId.of("a"),
              Optional.empty(),
              Truth.UNKNOWN,
              1,
              false,
              friends,
              animals,
              Optional.empty());
      assertThat(Zoo.read(Zoo.compact(keeper)).orThrow()).isEqualTo(keeper);
    }
  }

  /** What a newer document says more is left out; what is left is not held against it. */
  @Test
  void read_newerDocumentIsNotHeldToTheOneSpelling() {
    String newer =
        """
        {"dohoda":"1.1","keeper":{"id":"a","age":1,
        "animals":[{"type":"cat","name":"x","likes":{"fish":"kapr","zz":1}}],"zz":{"zz":1}}}""";
    assertThat(Zoo.readDocument(newer).isValid()).isTrue();
    assertThat(Zoo.readDocument(newer.replace("1.1", "1.0")).isValid()).isFalse();
  }

  @Test
  void read_manyUnknownMembersOfANewerDocumentStopNothing() {
    String unknown =
        IntStream.range(0, 250).mapToObj(i -> ",\"n" + i + "\":1").collect(Collectors.joining());
    var checked =
        Zoo.readDocument("{\"dohoda\":\"1.1\",\"keeper\":{\"id\":\"a\",\"age\":1" + unknown + "}}");
    assertThat(checked.isValid()).isTrue();
    assertThat(checked.problems().stream().filter(p -> p.code().equals("json.member.unknown")))
        .hasSize(100);
    assertThat(
            checked.problems().stream()
                .filter(p -> p.code().equals("json.member.unknown-more"))
                .map(p -> p.arguments().get("count")))
        .containsExactly("150");
  }

  @Test
  void read_documentVersions() {
    String body = "\"keeper\":{\"id\":\"a\",\"age\":1,\"new\":{\"x\":1}}";
    assertThat(Zoo.brief(Zoo.readDocument("{\"dohoda\":\"1.0\"," + body + "}")))
        .isEqualTo("json.member.unknown /keeper/new 1:44\n");
    var newer = Zoo.readDocument("{" + body + ",\"dohoda\":\"1.7\"}");
    assertThat(newer.isValid()).isTrue();
    assertThat(newer.problems().stream().map(p -> p.code()))
        .containsExactly("json.version.newer", "json.member.unknown");
    assertThat(Zoo.brief(Zoo.readDocument("{\"dohoda\":\"2.0\"," + body + "}")))
        .isEqualTo("json.version /dohoda 1:11\n");
    assertThat(Zoo.brief(Zoo.readDocument("{" + body + ",\"dohoda\":\"2.0\"}")))
        .isEqualTo("json.version /dohoda 1:53\n");
    assertThat(Zoo.brief(Zoo.readDocument("{" + body.replace(",\"new\":{\"x\":1}", "") + "}")))
        .isEqualTo("json.member.missing  1:1\n");
  }
}
