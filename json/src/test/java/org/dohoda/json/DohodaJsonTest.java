package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemsException;
import org.dohoda.problem.TextPlace;
import org.dohoda.register.CooperationRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DohodaJsonTest {
  /** The sample of the format. */
  static final String SAMPLE =
      """
      {
        "dohoda": "1.0",
        "memorandum": {
          "id": "lk-asz-2023",
          "parties": [
            { "organization": "liberecky-kraj", "signed": "[..2023-07-03]" },
            { "organization": "asz", "signed": "[..2023-07-03]" }
          ],
          "relations": { "follows": ["lk-asz-2014", "lk-asz-2019"] },
          "clauses": [
            {
              "id": "forms",
              "provisions": [
                {
                  "type": "forms-of-cooperation",
                  "forms": { "open": ["information-exchange", "consultation", "joint-position", "joint-procedure"] },
                  "phases": ["planning", "formulation", "implementation", "evaluation"]
                }
              ]
            },
            {
              "id": "guests",
              "provisions": [
                {
                  "type": "participation",
                  "rules": [
                    {
                      "id": "guests-1",
                      "permits": ["attend"],
                      "capacity": "guest",
                      "holder": { "representativeOf": "asz" },
                      "bodies": {
                        "in": [
                          { "owner": "liberecky-kraj", "kind": "commission" },
                          { "owner": "liberecky-kraj", "kind": "committee" },
                          { "stakeOf": "liberecky-kraj" }
                        ],
                        "examples": { "open": ["vybor-socialni", "komise-ralsko"] }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
      }
      """;

  private static final JsonFormat<Memorandum> FORMAT = DohodaJson.memorandum();

  @TempDir Path folder;

  @Test
  void sample_roundTrips() throws IOException {
    Memorandum memorandum = FORMAT.readOrThrow(SAMPLE);
    assertThat(FORMAT.write(memorandum)).isEqualTo(SAMPLE);
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("m.json");
    FORMAT.write(memorandum, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(FORMAT.readOrThrow(bytes)).isEqualTo(memorandum);
    assertThat(FORMAT.readOrThrow(file)).isEqualTo(memorandum);
    assertThat(FORMAT.readOrThrow(new ByteArrayInputStream(bytes))).isEqualTo(memorandum);
    assertThat(FORMAT.readOrThrow(new StringReader(SAMPLE))).isEqualTo(memorandum);
    assertThat(FORMAT.readOrThrow(FORMAT.compact().write(memorandum))).isEqualTo(memorandum);
    assertThat(FORMAT.readOrThrow(FORMAT.canonical(memorandum))).isEqualTo(memorandum);
  }

  @Test
  void fingerprint_dependsOnTheValueAlone() {
    Memorandum one = FORMAT.readOrThrow(SAMPLE);
    Memorandum two =
        FORMAT.readOrThrow(
            SAMPLE.replace("\"planning\", \"formulation\"", "\"formulation\" ,  \"planning\""));
    assertThat(two).isEqualTo(one);
    assertThat(FORMAT.fingerprint(two)).isEqualTo(FORMAT.fingerprint(one)).hasSize(64);
  }

  @Test
  void readOrThrow_carriesAllProblems() {
    String broken =
        SAMPLE
            .replace("\"planning\"", "\"planing\"")
            .replace("\"capacity\"", "\"capasity\"")
            .replace("\"follows\": [\"lk-asz-2014\"", "\"follows\": [\"LK\"");
    assertThatThrownBy(() -> FORMAT.readOrThrow(broken))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e ->
                assertThat(e.problems().stream().map(p -> p.code() + " " + p.path()))
                    .containsExactly(
                        "json.value.choice /memorandum/clauses/0/provisions/0/phases/0",
                        "json.member.unknown"
                            + " /memorandum/clauses/1/provisions/0/rules/0/capasity",
                        "json.value /memorandum/relations/follows/0"));
  }

  @Test
  void read_aDocumentOfAnotherKind_isToldSo() {
    String document = DohodaJson.register().write(CooperationRegister.builder().build());
    assertThat(FORMAT.read(document).problems().all())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("json.document.kind");
              assertThat(problem.path().toString()).isEqualTo("/register");
              assertThat(problem.arguments())
                  .containsEntry("found", "register")
                  .containsEntry("expected", "memorandum");
            });
    DohodaJson.all().stream()
        .map(JsonFormat::kind)
        .forEach(
            kind ->
                assertThat(
                        FORMAT.read("{\"dohoda\":\"1.0\",\"" + kind + "\":{}}").problems().stream()
                            .noneMatch(problem -> problem.code().equals("json.document.kind")))
                    .as(kind)
                    .isEqualTo(kind.equals("memorandum")));
  }

  @Test
  void readLines_aBadLineStopsNothing() throws IOException {
    Memorandum memorandum = FORMAT.readOrThrow(SAMPLE);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    FORMAT.writeLines(Stream.of(memorandum), lines);
    lines.writeBytes(
        "{\"dohoda\":\"1.0\",\"memorandum\":{ě\n \t\r\n\u010d".getBytes(StandardCharsets.UTF_8));
    lines.write('\n');
    FORMAT.writeLines(Stream.of(memorandum), lines);
    List<Checked<Memorandum>> read =
        FORMAT
            .readLines(new ByteArrayInputStream(lines.toByteArray()))
            .collect(Collectors.toList());
    assertThat(read).extracting(Checked::isValid).containsExactly(true, false, false, true);
    assertThat(read.get(2).problems().all().get(0).place().orElseThrow().line()).isEqualTo(4);
    assertThat(read.get(3).orThrow()).isEqualTo(memorandum);
  }

  private static List<TextPlace> placesOfLines(String stream, JsonLimits limits) {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    return FORMAT
        .limits(limits)
        .readLines(new ByteArrayInputStream(bytes))
        .flatMap(line -> line.problems().stream())
        .map(problem -> problem.place().orElseThrow())
        .toList();
  }

  /** A stream is counted in one way, whatever its lines hold. */
  @Test
  void readLines_placesCountFromTheBeginningOfTheStream() {
    JsonLimits limits = JsonLimits.defaults().withBytes(40);
    assertThat(placesOfLines("[]\n" + "ž".repeat(60) + "\n[]", limits))
        .containsExactly(new TextPlace(1, 1, 0), new TextPlace(2, 1, 3), new TextPlace(3, 1, 64));
    assertThat(placesOfLines("\uFEFF[]\n []", limits))
        .containsExactly(new TextPlace(1, 1, 0), new TextPlace(2, 2, 4));
    assertThat(placesOfLines("\r\r []\r\n\r[]", limits))
        .containsExactly(new TextPlace(1, 4, 3), new TextPlace(2, 2, 8));
  }

  @Test
  void readLines_byteOrderMarkStandsAtTheBeginningAlone() {
    String one = FORMAT.compact().write(FORMAT.readOrThrow(SAMPLE));
    String stream = "\uFEFF" + one + "\n\uFEFF" + one + "\n" + one;
    assertThat(FORMAT.readLines(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8))))
        .extracting(Checked::isValid)
        .containsExactly(true, false, true);
  }

  private static Stream<String> codes(String document) {
    return FORMAT.read(document).problems().stream().map(Problem::code);
  }

  /** What a later version adds may be all that tells two values apart. */
  @Test
  void read_newerDocument_whatIsLeftOfAValueIsNotHeldAgainstIt() {
    String newer = SAMPLE.replace("\"1.0\"", "\"1.1\"");
    assertThat(
            codes(
                newer.replace(
                    "\"clauses\"", "\"attestations\":[{\"on\":\"2020\",\"zz\":1}],\"clauses\"")))
        .containsExactly("json.version.newer", "json.member.unknown");
    assertThat(codes(newer.replace("\"follows\"", "\"annuls\"")))
        .containsExactly("json.version.newer", "json.member.unknown");
    String twice =
        newer
            .replace("\"kind\": \"commission\"", "\"zz\": 1")
            .replace("\"kind\": \"committee\"", "\"zz\": 2");
    assertThat(FORMAT.read(twice).isValid()).isTrue();
    assertThat(
            FORMAT
                .read(newer.replace("\"kind\": \"committee\"", "\"kind\": \"commission\""))
                .isValid())
        .isFalse();
  }

  /** However many others come between, a document of a stream is what it is alone. */
  @Test
  void readLines_sharesIdsAmongDocuments() throws IOException {
    Memorandum memorandum = FORMAT.readOrThrow(SAMPLE);
    List<Memorandum> others =
        IntStream.range(0, 10_000)
            .mapToObj(i -> memorandum.toBuilder().id(InstrumentId.of("other-" + i)).build())
            .collect(Collectors.toList());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    FORMAT.writeLines(others.stream(), lines);
    List<Memorandum> read =
        FORMAT
            .readLines(new ByteArrayInputStream(lines.toByteArray()))
            .map(Checked::orThrow)
            .collect(Collectors.toList());
    assertThat(read).isEqualTo(others);
    assertThat(read.get(1).clauses().get(0).id()).isSameAs(read.get(0).clauses().get(0).id());
    assertThat(read.get(1).parties().get(0).organization())
        .isSameAs(read.get(0).parties().get(0).organization());
  }

  @Test
  void nulls_areRefusedAtOnce() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Stream.class, Stream.empty())
            .setDefault(Object.class, FORMAT.readOrThrow(SAMPLE));
    tester.testAllPublicInstanceMethods(FORMAT);
    tester.testAllPublicInstanceMethods(DohodaJson.registerParts());
    tester.testAllPublicConstructors(DohodaModule.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nulls_areRefusedByTheirName() {
    Memorandum memorandum = FORMAT.readOrThrow(SAMPLE);
    OutputStream nowhere = OutputStream.nullOutputStream();
    RegisterPartsFormat parts = DohodaJson.registerParts();
    ImmutableListMultimap.<String, ThrowingCallable>builder()
        .putAll(
            "document",
            () -> FORMAT.read((String) null),
            () -> FORMAT.read((byte[]) null),
            () -> FORMAT.read((InputStream) null),
            () -> FORMAT.read((Reader) null),
            () -> FORMAT.read((Path) null),
            () -> FORMAT.readOrThrow((String) null),
            () -> parts.read((String) null),
            () -> parts.read((byte[]) null),
            () -> parts.read((InputStream) null),
            () -> parts.read((Reader) null),
            () -> parts.read((Path) null))
        .putAll(
            "value",
            () -> FORMAT.write(null),
            () -> FORMAT.compact().writeBytes(null),
            () -> FORMAT.write(null, nowhere),
            () -> FORMAT.write(null, Path.of("nowhere")),
            () -> FORMAT.writeLines(Stream.of(memorandum, null), nowhere),
            () -> FORMAT.canonical(null),
            () -> FORMAT.fingerprint(null))
        .putAll(
            "target",
            () -> FORMAT.write(memorandum, (OutputStream) null),
            () -> FORMAT.write(memorandum, (Path) null),
            () -> FORMAT.writeLines(Stream.of(memorandum), null))
        .putAll("values", () -> FORMAT.writeLines(null, nowhere))
        .putAll("lines", () -> FORMAT.readLines(null))
        .putAll("others", () -> FORMAT.limits(null), () -> parts.limits(null))
        .build()
        .forEach(
            (argument, call) ->
                assertThatNullPointerException()
                    .isThrownBy(call)
                    .withMessage(argument + ": must not be null"));
  }

  /** Of all things a register alone can say nothing: reader, writer and schema agree. */
  @Test
  void emptyObject_isTheEmptyRegisterAndNothingElse() {
    for (JsonFormat<?> format : DohodaJson.all()) {
      String document = "{\"dohoda\":\"1.0\",\"" + format.kind() + "\":{}}";
      boolean register = format.kind().equals("register");
      assertThat(format.read(document).isValid()).as(document).isEqualTo(register);
      assertThat(Validator.accepts(format, document)).as(document).isEqualTo(register);
    }
    CooperationRegister empty = CooperationRegister.builder().build();
    assertThat(DohodaJson.register().compact().write(empty))
        .isEqualTo("{\"dohoda\":\"1.0\",\"register\":{}}");
    assertThat(DohodaJson.register().readOrThrow(DohodaJson.register().write(empty)))
        .isEqualTo(empty);
  }

  @Test
  void schema_existsForEveryKind() {
    assertThat(DohodaJson.all())
        .allSatisfy(
            format ->
                assertThat(format.schema())
                    .contains("\"$id\": \"urn:dohoda:schema:1.0:" + format.kind() + "\""));
    assertThat(DohodaJson.problemKinds()).hasSizeGreaterThan(20);
  }
}
