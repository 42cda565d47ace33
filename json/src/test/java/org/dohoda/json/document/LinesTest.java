package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.junit.jupiter.api.Test;

/** Lines of a stream, each with its value or with its problems and where they stand. */
class LinesTest {
  private static final Codec<String> TEXT = Codecs.string();

  /** A source that gives a few bytes each time. */
  private static final class Slow extends ByteArrayInputStream {
    private final int most;

    Slow(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      return super.read(into, from, Math.min(most, length));
    }
  }

  /** What is said of each line: its value, or a code with line, column and character. */
  private static List<String> told(InputStream source, Bounds bounds) {
    List<String> told = new ArrayList<>();
    new Lines<>(TEXT, source, bounds).forEachRemaining(line -> told.add(told(line)));
    return told;
  }

  private static String told(Checked<String> line) {
    if (line.isValid()) {
      return line.orThrow();
    }
    Problem problem = line.problems().all().get(0);
    return problem
        .place()
        .map(
            place ->
                "%s %d:%d %d"
                    .formatted(
                        problem.code(), place.line(), place.column(), place.characterOffset()))
        .orElseThrow();
  }

  private static List<String> told(String lines, int longest) {
    Bounds bounds = Bounds.of(longest, 16, 1_000_000, 1_000, 100);
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    List<String> atOnce = told(new ByteArrayInputStream(bytes), bounds);
    for (int most = 1; most < Math.min(bytes.length, 20); most++) {
      assertThat(told(new Slow(bytes, most), bounds)).as("%s at once", most).isEqualTo(atOnce);
    }
    return atOnce;
  }

  @Test
  void lines_endWithALineFeed_orWithTheStream() {
    assertThat(told("\"a\"\n\"b\"", 9)).containsExactly("a", "b");
    assertThat(told("\"a\"\n\"b\"\n", 9)).containsExactly("a", "b");
    assertThat(told("\"a\"\r\n\"b\"\r\n", 9)).containsExactly("a", "b");
    assertThat(told("", 9)).isEmpty();
    assertThat(told("\n", 9)).isEmpty();
  }

  @Test
  void lines_thatAreBlank_areSkipped_butCounted() {
    assertThat(told("\n \t\r\n\n7\n", 9)).containsExactly("json.type 4:1 6");
    assertThat(told("\n\"a\"\n\n", 9)).containsExactly("a");
    assertThat(told("\u000b\n\"a\"", 9)).containsExactly("json.syntax 1:1 0", "a");
  }

  @Test
  void byteOrderMark_standsAtTheBeginningOnly_andIsNotCounted() {
    assertThat(told("\ufeff\"a\"\n7", 9)).containsExactly("a", "json.type 2:1 4");
    assertThat(told("\"a\"\n\ufeff\"b\"\n\"c\"", 9))
        .hasSize(3)
        .contains("a", "c")
        .doesNotContain("b");
  }

  @Test
  void lines_longerThanTheLimit_areOneProblemEach_andCountedOn() {
    assertThat(told("\"abc\"\n7", 5)).containsExactly("abc", "json.type 2:1 6");
    assertThat(told("\"abcd\"\n7", 5)).containsExactly("json.limit 1:1 0", "json.type 2:1 7");
    assertThat(told("\"áb\"\n\"ábc\"\n7", 5))
        .containsExactly("áb", "json.limit 2:1 5", "json.type 3:1 11");
    assertThat(told("1\n\"abcdefghijklmnopqrstuvwxyz\"\n\"a\"\n7", 5))
        .containsExactly("json.type 1:1 0", "json.limit 2:1 2", "a", "json.type 4:1 35");
  }

  @Test
  void lines_longerThanWhatIsReadAtOnce_areReadWhole() {
    String text = "á".repeat(100_000);
    assertThat(told("\"" + text + "\"\n7", 1_000_000))
        .containsExactly(text, "json.type 2:1 100003");
    assertThat(told("\"" + text + "\"\n7", 100_000))
        .containsExactly("json.limit 1:1 0", "json.type 2:1 100003");
    assertThat(told("1\n\"a" + text + "\"\n7\n", 200_002))
        .containsExactly("json.type 1:1 0", "json.limit 2:1 2", "json.type 3:1 100006");
  }

  @Test
  void fault_ofTheSource_isGivenOn() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    Lines<String> lines = new Lines<>(TEXT, broken, Zoo.BOUNDS);
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone");
  }
}
