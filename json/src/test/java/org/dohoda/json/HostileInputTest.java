package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Checked;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, there is a value or there are problems, and nothing else. */
class HostileInputTest {
  private static final JsonFormat<Memorandum> FORMAT = DohodaJson.memorandum();
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
    for (int length = 0; length < file.length; length += 97) {
      Checked<?> checked = DohodaJson.register().read(Arrays.copyOf(file, length));
      assertThat(checked.isValid()).isFalse();
    }
  }

  @Test
  void read_everyBitFlipped() {
    for (int bit = 0; bit < SAMPLE.length * 8; bit++) {
      byte[] flipped = SAMPLE.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      check(flipped);
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
  }

  @Test
  void read_oneReaderForManyDocuments() {
    for (int i = 0; i < 20_000; i++) {
      check(("{\"n" + i + "\":1,\"dohoda\":\"1." + i + "\"}").getBytes(StandardCharsets.UTF_8));
    }
  }
}
