package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way into the library with changed documents, always the same ones: bytes flipped, cut out,
 * doubled, exchanged, and pieces of other documents put in between.
 *
 * <p>{@code -Ddohoda.fuzz.executions=...} says how many for each; the profile {@code fuzz} has
 * Jazzer look for inputs that reach what no other has reached.
 */
class FuzzTest {
  private static final int EXECUTIONS = Integer.getInteger("dohoda.fuzz.executions", 1_500);
  private static final int MOST_CHANGES = 4;
  private static final String[] PIECES = {
    "null", "{}", "[]", "\"\"", "-0", "1e999", "\"\\ud800\"", "\\u0000", "\"type\":", "\"dohoda\":",
    "\"1.7\"", "\"none\"", "{\"open\":", "\"2023-02-30\"", "\uFEFF", "\n", ",", ":", "]", "}",
  };

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (JsonFormat<?> format : DohodaJson.all()) {
      byte[] fixture =
          Resources.toByteArray(
              Resources.getResource("org/dohoda/json/fixtures/1.0/" + format.kind() + ".json"));
      if (fixture.length < 20_000) {
        seeds.add(fixture);
      }
    }
    seeds.add(DohodaJsonTest.SAMPLE.getBytes(StandardCharsets.UTF_8));
    return seeds;
  }

  @ParameterizedTest
  @EnumSource
  void anyBytes_giveAValueOrProblems(FuzzTarget target) throws IOException {
    List<byte[]> seeds = seeds();
    Random random = new Random(20230703 + target.name().length());
    for (int i = 0; i < EXECUTIONS; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size()));
      int changes = random.nextInt(MOST_CHANGES + 1);
      for (int change = 0; change < changes; change++) {
        input = changed(input, seeds, random);
      }
      byte[] document = input;
      assertThatCode(() -> target.accept(document))
          .as(() -> new String(document, StandardCharsets.ISO_8859_1))
          .doesNotThrowAnyException();
    }
  }

  private static byte[] changed(byte[] input, List<byte[]> seeds, Random random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> { // one bit
        byte[] copy = input.clone();
        if (from < copy.length) {
          copy[from] ^= (byte) (1 << random.nextInt(8));
        }
        yield copy;
      }
      case 1 -> joined(input, from, new byte[0], to);
      case 2 -> joined(input, to, Arrays.copyOfRange(input, from, to), to);
      case 3 -> {
        String piece = PIECES[random.nextInt(PIECES.length)];
        yield joined(input, from, piece.getBytes(StandardCharsets.UTF_8), to);
      }
      case 4 -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int start = random.nextInt(other.length);
        int end = Math.min(other.length, start + random.nextInt(60));
        yield joined(input, from, Arrays.copyOfRange(other, start, end), to);
      }
      default -> Arrays.copyOf(input, from);
    };
  }

  private static byte[] joined(byte[] input, int from, byte[] between, int to) {
    byte[] joined = Arrays.copyOf(input, from + between.length + input.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(input, to, joined, from + between.length, input.length - to);
    return joined;
  }
}
