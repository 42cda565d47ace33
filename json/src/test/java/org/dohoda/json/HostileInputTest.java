package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.text.Tokenizer;
import org.dohoda.json.text.Tokenizers;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

/** Whatever the bytes, there is a value or there are problems, and nothing else. */
class HostileInputTest {
  private static final JsonFormat<Memorandum> FORMAT = DohodaJson.memorandum();

  /** {@code -Ddohoda.hostile=all}, as in the profile exhaustive, leaves nothing out. */
  private static final boolean ALL = System.getProperty("dohoda.hostile", "").equals("all");

  private static final byte[] SAMPLE = DohodaJsonTest.SAMPLE.getBytes(StandardCharsets.UTF_8);

  private static void check(byte[] document) {
    Checked<Memorandum> checked = FORMAT.read(document);
    assertThat(checked.isValid()).isNotEqualTo(checked.problems().hasErrors());
    assertThat(checked.problems().stream()).allMatch(p -> p.place().isPresent());
  }

  @Test
  void read_allPrefixes() {
    for (int length = 0; length < SAMPLE.length; length++) {
      check(Arrays.copyOf(SAMPLE, length));
    }
  }

  @Test
  void read_prefixesOfTheLiberecFile() throws IOException {
    byte[] file = Files.readAllBytes(LiberecFileTest.FILE);
    for (int length = 0; length < file.length; length += ALL ? 1 : 97) {
      Checked<?> checked = DohodaJson.register().read(Arrays.copyOf(file, length));
      assertThat(checked.isValid()).isFalse();
    }
  }

  /** Of the longest memorandum of the file every prefix, whatever the profile. */
  @Test
  void read_allPrefixesOfALiberecMemorandum() throws IOException {
    byte[] longest =
        DohodaJson.register().readOrThrow(LiberecFileTest.FILE).instruments().stream()
            .filter(Memorandum.class::isInstance)
            .map(one -> FORMAT.compact().writeBytes((Memorandum) one))
            .max(Comparator.comparingInt(document -> document.length))
            .orElseThrow();
    assertThat(longest.length).isGreaterThan(4_000);
    for (int length = 1; length < longest.length; length++) {
      Checked<Memorandum> checked = FORMAT.read(Arrays.copyOf(longest, length));
      assertThat(checked.isValid()).isFalse();
      assertThat(checked.problems())
          .anyMatch(p -> p.code().equals("json.syntax") || p.code().equals("json.encoding"));
    }
  }

  @Test
  void read_everyBitFlipped() throws IOException {
    byte[] excerpt = excerpt();
    assertThat(FORMAT.read(excerpt).isValid()).isTrue();
    int valid = 0;
    for (int bit = 0; bit < excerpt.length * 8; bit++) {
      byte[] flipped = excerpt.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      Checked<Memorandum> checked = FORMAT.read(flipped);
      assertThat(checked.isValid()).isNotEqualTo(checked.problems().hasErrors());
      if (checked.isValid()) {
        valid++;
        assertThat(FORMAT.readOrThrow(FORMAT.writeBytes(checked.orThrow())))
            .isEqualTo(checked.orThrow());
      }
    }
    assertThat(valid).isBetween(1, excerpt.length * 8 / 2); // most of the text is free
  }

  /** A memorandum of the example in about four thousand bytes: as many clauses as fit. */
  private static byte[] excerpt() throws IOException {
    Memorandum memorandum =
        DohodaJson.register().readOrThrow(LiberecFileTest.FILE).instruments().stream()
            .filter(Memorandum.class::isInstance)
            .map(Memorandum.class::cast)
            .filter(one -> FORMAT.compact().writeBytes(one).length > 4_000)
            .findFirst()
            .orElseThrow();
    byte[] excerpt = new byte[0];
    for (int clauses = 1; clauses <= memorandum.clauses().size(); clauses++) {
      byte[] longer =
          FORMAT
              .compact()
              .writeBytes(
                  memorandum.toBuilder().clauses(memorandum.clauses().subList(0, clauses)).build());
      if (clauses == 1 || longer.length <= 4_500) {
        excerpt = longer;
      }
    }
    return excerpt;
  }

  /** Wherever UTF-8 is malformed, that is the only problem: nothing was read of it. */
  @Test
  void read_everyByteMalformed() throws IOException {
    byte[] excerpt = excerpt();
    String text = new String(excerpt, StandardCharsets.UTF_8);
    String version = "\"dohoda\":\"1.0\",";
    String versionLast =
        text.replace(version, "").replaceFirst("}$", "," + version.replaceFirst(",$", "}"));
    byte[][] malformed = {
      {(byte) 0x80},
      {(byte) 0xc0, (byte) 0xb1},
      {(byte) 0xe0, (byte) 0x81, (byte) 0xa1},
      {(byte) 0xff}
    };
    for (byte[] document :
        new byte[][] {
          excerpt,
          versionLast.getBytes(StandardCharsets.UTF_8),
          FORMAT.writeBytes(FORMAT.readOrThrow(excerpt))
        }) {
      assertThat(FORMAT.read(document).isValid()).isTrue();
      for (int at = 0; at < document.length; at++) {
        for (byte[] bytes : malformed) {
          byte[] changed = document.clone();
          System.arraycopy(bytes, 0, changed, at, Math.min(bytes.length, document.length - at));
          if (!isUtf8(changed)) {
            assertThat(FORMAT.read(changed).problems())
                .as("byte %s", at)
                .extracting(Problem::code)
                .containsExactly("json.encoding");
          }
        }
      }
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  @Test
  void read_everyTokenExchanged() {
    String[] others = {
      "null", "{}", "[]", "\"\"", "1e9", "true", "[[[]]]", "{\"type\":{}}", "\"\\ud800\""
    };
    String text = DohodaJsonTest.SAMPLE;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      int end = text.indexOf('"', at + 1) + 1;
      for (String other : others) {
        check(
            (text.substring(0, at) + other + text.substring(end)).getBytes(StandardCharsets.UTF_8));
      }
      at = end;
    }
  }

  @Test
  void read_randomBytes() {
    Random random = new Random(20230703);
    byte[] alphabet =
        "{}[],:\"\\u0019edb tfn-.e+\n\r\uD83D\uDE00č".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] =
            random.nextInt(20) == 0
                ? (byte) random.nextInt(256)
                : alphabet[random.nextInt(alphabet.length)];
      }
      check(bytes);
    }
  }

  @Test
  void read_deepNesting() {
    int depth = 1_000_000;
    check(("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8));
    check("{\"memorandum\":".repeat(depth).getBytes(StandardCharsets.UTF_8));
    String nots = "{\"not\":".repeat(60);
    String document =
        DohodaJsonTest.SAMPLE.replace(
            "\"capacity\": \"guest\"",
            "\"condition\": " + nots + "\"request-made\"" + "}".repeat(60));
    assertThat(FORMAT.read(document).problems().all().get(0).code()).isEqualTo("json.limit");
    JsonFormat<Memorandum> deep = FORMAT.limits(JsonLimits.defaults().withDepth(1_000));
    assertThat(
            deep.read(document.replace("\"holder\"", "\"capacity\": \"guest\", \"holder\""))
                .isValid())
        .isTrue();
  }

  /** What the model refuses is a problem of the document, not an exception. */
  @Test
  void read_conditionsDeeperThanTheModelTakes() {
    String document =
        DohodaJsonTest.SAMPLE.replace(
            "\"capacity\": \"guest\"",
            "\"condition\": " + "{\"not\":".repeat(200) + "\"request-made\"" + "}".repeat(200));
    assertThat(
            FORMAT.limits(JsonLimits.defaults().withDepth(1_000)).read(document).problems().all())
        .first()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("json.object.refused"));
  }

  @Test
  void read_hugeStringsAndNumbers() {
    String huge = "9".repeat(2_000_000);
    check(("{\"dohoda\":\"" + huge + "\"}").getBytes(StandardCharsets.UTF_8));
    check(("{\"dohoda\":" + huge + "}").getBytes(StandardCharsets.UTF_8));
    check(("{\"" + huge + "\":1}").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void read_namesThatCollide() {
    StringBuilder document = new StringBuilder("{\"dohoda\":\"1.0\",\"memorandum\":{");
    for (int i = 0; i < 65_536; i++) {
      document.append('"');
      for (int bit = 15; bit >= 0; bit--) {
        document.append(((i >> bit) & 1) == 0 ? "Aa" : "BB"); // of equal String hash
      }
      document.append("\":1,");
    }
    check(document.append("\"id\":\"x\"}}").toString().getBytes(StandardCharsets.UTF_8));
    String newer =
        document.toString().replace("\"1.0\"", "\"1.1\"").replace(",\"id\":\"x\"}}", "}}}");
    String unknown = newer.replace("\"memorandum\":{", "\"memorandum\":{\"x\":{");
    assertThat(FORMAT.read(unknown).problems().stream().map(Problem::code))
        .containsExactlyInAnyOrder(
            "json.version.newer",
            "json.member.unknown",
            "json.member.missing",
            "json.member.missing");
  }

  /**
   * Documents whose names, values and kinds are all different leave nothing behind: after half of
   * them the heap in use is not less than after all of them, but for a margin that a table of the
   * names would exceed many times over.
   */
  @Test
  void read_manyDocumentsThroughOneReader() {
    int documents = 1_000_000;
    String padding = "x".repeat(100);
    long half = 0;
    for (int i = 0; i < documents; i++) {
      String name = "n" + i + padding;
      String document = "{\"" + name + "\":\"v" + name + "\",\"dohoda\":\"1." + i + "\"}";
      assertThat(FORMAT.read(document).isValid()).isFalse();
      if (i == documents / 2) {
        half = heapInUse();
      }
    }
    assertThat(heapInUse() - half).isLessThan(documents * 40L);
  }

  /** A table of them would be copied for every document. */
  @Test
  void read_namesOfStrangersAreNotKept() {
    Tokenizers tokenizers = JsonLimits.defaults().bounds().tokenizers();
    byte[] document = "{ \"stranger\": 1}".getBytes(StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try (Tokenizer tokens = tokenizers.open(document)) {
        tokens.nextToken();
        names.add(tokens.nextName());
        assertThat(tokens.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
      }
    }
    assertThat(names.get(1)).isEqualTo("stranger").isNotSameAs(names.get(0));
  }

  private static long heapInUse() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
