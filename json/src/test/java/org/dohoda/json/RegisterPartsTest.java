package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.junit.jupiter.api.Test;

class RegisterPartsTest {
  private static final RegisterPartsFormat FORMAT = DohodaJson.registerParts();

  private static String memorandum(int number, String parties) {
    return "{\"type\":\"memorandum\",\"id\":\"m" + number + "\",\"parties\":" + parties + "}";
  }

  private static String register(String members) {
    return "{\"dohoda\":\"1.0\",\"register\":{" + members + "}}";
  }

  private static List<String> said(Problems problems) {
    return problems.stream().map(problem -> problem.code() + " " + problem.path()).toList();
  }

  private static List<Boolean> valid(RegisterParts parts) {
    return parts.elements().stream().map(Checked::isValid).toList();
  }

  @Test
  void oneBadMemorandum_doesNotHideTheOthers() {
    String sound = "[{\"organization\":\"a\"},{\"organization\":\"b\"}]";
    String document =
        register(
            "\n\"instruments\":[\n"
                + IntStream.range(0, 1_000)
                    .mapToObj(i -> memorandum(i, i == 437 ? "[{\"organisation\":\"a\"}]" : sound))
                    .collect(Collectors.joining(",\n"))
                + "]");
    RegisterParts parts = FORMAT.read(document);
    assertThat(valid(parts)).hasSize(1_000).containsOnlyOnce(false);
    Checked<RegisterElement> bad = parts.elements().get(437);
    assertThat(bad.problems().all().get(0).place().orElseThrow().line()).isEqualTo(440);
    assertThat(said(bad.problems()))
        .containsExactly(
            "json.member.missing /register/instruments/437/parties/0",
            "json.member.unknown /register/instruments/437/parties/0/organisation");
    assertThat(parts.around().orThrow()).isEqualTo(CooperationRegister.builder().build());
    assertThat(parts.elements().get(438).orThrow().kind()).isEqualTo("memorandum");
    assertThat(DohodaJson.register().read(document).problems()).isEqualTo(parts.problems());
  }

  @Test
  void soundDocument_isTheSumOfItsParts() throws IOException {
    CooperationRegister register =
        DohodaJson.register().readOrThrow(LiberecFileTest.FILE).toBuilder()
            .addSource(Source.of("Zdroj"))
            .build();
    String text = DohodaJson.register().write(register);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (RegisterParts parts :
        List.of(
            FORMAT.read(bytes),
            FORMAT.read(text),
            FORMAT.read(new ByteArrayInputStream(bytes)),
            FORMAT.read(new StringReader(text)))) {
      assertThat(parts.problems()).isEmpty();
      CooperationRegister.Builder sum = parts.around().orThrow().toBuilder();
      parts.elements().forEach(element -> element.orThrow().addTo(sum));
      assertThat(sum.build()).isEqualTo(register);
    }
    assertThat(FORMAT.read(LiberecFileTest.FILE).elements())
        .hasSameSizeAs(FORMAT.read(text).elements());
  }

  @Test
  void problemAround_belongsToNoElement() {
    RegisterParts parts =
        FORMAT.read(
            register(
                "\"stakes\":[{\"holder\":\"a\",\"organization\":\"b\"},{\"holder\":\"a\"}],"
                    + "\"titel\":1,\"bodies\":[],\"meetings\":7"));
    assertThat(valid(parts)).containsExactly(true, false);
    assertThat(said(parts.around().problems()))
        .containsExactlyInAnyOrder(
            "json.member.unknown /register/titel",
            "json.empty /register/bodies",
            "json.type /register/meetings");
    assertThat(said(parts.elements().get(1).problems()))
        .containsExactly("json.member.missing /register/stakes/1");
    assertThat(parts.problems().all()).hasSize(4);
  }

  @Test
  void textCutOff_keepsWhatCameBefore() {
    String whole =
        register(
            "\"stakes\":[{\"holder\":\"a\",\"organization\":\"b\"},"
                + "{\"holder\":\"a\",\"organization\":\"c\"}]");
    String within = whole.substring(0, whole.indexOf("\"c\""));
    RegisterParts parts = FORMAT.read(within);
    assertThat(valid(parts)).containsExactly(true, false);
    assertThat(said(parts.elements().get(1).problems()))
        .containsExactly("json.syntax /register/stakes/1/organization");
    assertThat(parts.around().problems()).isEqualTo(parts.problems());

    RegisterParts behind = FORMAT.read(whole.substring(0, whole.indexOf("\"c\"") + 4));
    assertThat(valid(behind)).containsExactly(true, true);
    assertThat(said(behind.around().problems())).containsExactly("json.syntax /register/stakes/1");
  }

  @Test
  void documentWithoutVersion_hasNoElements() {
    String stakes = "\"register\":{\"stakes\":[{\"holder\":\"a\",\"organization\":\"b\"}]}";
    assertThat(FORMAT.read("{" + stakes + ",\"dohoda\":\"1.0\"}").elements()).hasSize(1);
    for (String unclear :
        List.of(
            "{" + stakes + "}",
            "{" + stakes + ",\"dohoda\":1}",
            "{\"dohoda\":1," + stakes + "}",
            "{" + stakes + ",\"dohoda\":\"2.0\"}",
            "{\"dohoda\":\"2.0\"," + stakes + "}")) {
      RegisterParts parts = FORMAT.read(unclear);
      assertThat(parts.elements()).as(unclear).isEmpty();
      assertThat(parts.around().isValid()).as(unclear).isFalse();
      assertThat(parts.problems()).isEqualTo(DohodaJson.register().read(unclear).problems());
    }
  }

  @Test
  void newerDocument_isReadAsFarAsKnown() {
    RegisterParts parts =
        FORMAT.read(
            "{\"dohoda\":\"1.7\",\"register\":{\"stakes\":"
                + "[{\"holder\":\"a\",\"organization\":\"b\",\"weight\":3}],\"mood\":\"good\"}}");
    assertThat(valid(parts)).containsExactly(true);
    assertThat(said(parts.elements().get(0).problems()))
        .containsExactly("json.member.unknown /register/stakes/0/weight");
    assertThat(parts.around().isValid()).isTrue();
    assertThat(said(parts.around().problems()))
        .containsExactlyInAnyOrder(
            "json.version.newer /dohoda", "json.member.unknown /register/mood");
  }

  @Test
  void limits_areThoseOfTheDocument() {
    String document =
        register("\"stakes\":[{\"holder\":\"a\",\"organization\":\"b\"},{\"x\":1},{\"y\":1}]");
    RegisterParts parts = FORMAT.limits(JsonLimits.defaults().withProblems(2)).read(document);
    assertThat(valid(parts)).containsExactly(true, false);
    assertThat(parts.problems()).extracting(Problem::code).contains("json.limit");
    RegisterParts tooLong = FORMAT.limits(JsonLimits.defaults().withBytes(20)).read(document);
    assertThat(tooLong.elements()).isEmpty();
    assertThat(said(tooLong.around().problems())).containsExactly("json.limit ");
    assertThat(FORMAT.read("\"\ud800\"").around().isValid()).isFalse();
  }

  /** Whatever the bytes: the parts have the problems of the whole, each exactly once. */
  @Test
  void prefixesOfTheLiberecFile_haveTheProblemsOfTheWhole() throws IOException {
    byte[] file = Files.readAllBytes(LiberecFileTest.FILE);
    for (int length = 0; length < file.length; length += 331) {
      byte[] prefix = Arrays.copyOf(file, length);
      RegisterParts parts = FORMAT.read(prefix);
      assertThat(parts.problems()).isEqualTo(DohodaJson.register().read(prefix).problems());
      List<Problem> all = new ArrayList<>();
      Stream.concat(Stream.of(parts.around()), parts.elements().stream())
          .flatMap(part -> part.problems().stream())
          .forEach(all::add);
      assertThat(all.stream().distinct().sorted(Comparator.comparing(Problem::toString)))
          .containsExactlyElementsOf(
              parts.problems().stream()
                  .distinct()
                  .sorted(Comparator.comparing(Problem::toString))
                  .toList());
    }
  }
}
