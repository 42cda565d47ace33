package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reading stops, and what it says then. */
class LimitsTest {
  private static final String SOUND = "\"id\":\"a\",\"age\":1";

  private static Problem only(Checked<?> checked) {
    assertThat(checked.problems()).hasSize(1);
    return checked.problems().all().get(0);
  }

  private static void assertLimit(String more, String limit, String bound) {
    assertThat(Zoo.read("{" + SOUND + "," + more + "}").problems().all())
        .filteredOn(problem -> problem.code().equals("json.limit"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.arguments())
                    .containsEntry("limit", limit)
                    .containsEntry("bound", bound));
  }

  @Test
  void limits_areNamedWithTheirBounds() {
    assertLimit("\"x\":" + "[".repeat(20) + "]".repeat(20), "depth", "16");
    assertLimit("\"" + "n".repeat(1_001) + "\":1", "name", "1000");
    assertLimit("\"x\":" + "7".repeat(1_001), "number", "1000");
    assertLimit("\"title\":\"" + "t".repeat(1_001) + "\"", "characters", "1000");
    assertLimit("\"title\":\"\\n" + "t".repeat(1_000) + "\"", "characters", "1000");
    assertThat(Zoo.read("{" + SOUND + ",\"title\":\"\\n" + "t".repeat(999) + "\"}").isValid())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":}', 1, 7",
    "'{\"id\":\"a\"', 1, 10",
    "'{\n\"id\" \"a\"}', 2, 6",
    "'{\"id\":\"a\",\"age\":01}', 1, 18"
  })
  void syntax_isSaidInJacksonsWordsWithoutItsSource(String document, int line, int column) {
    Problem problem = only(Zoo.read(document));
    assertThat(problem.code()).isEqualTo("json.syntax");
    assertThat(problem.arguments().get("detail"))
        .isNotBlank()
        .doesNotContain("start marker at", "Source:");
    assertThat(problem.place().orElseThrow().line()).isEqualTo(line);
    assertThat(problem.place().orElseThrow().column()).isBetween(column - 2, column + 2);
  }

  /** A byte that is no UTF-8, behind two lines and eight characters. */
  private static byte[] malformed(String before, String behind) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes("{\n\r\n\"žluť\":1,".getBytes(StandardCharsets.UTF_8));
    document.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    document.write(0xff);
    document.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
    return document.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"title\":\"|\"," + SOUND + "}",
        "\"title\":\"\\n|\"," + SOUND + "}",
        "\"title\":\"|\\n\"," + SOUND + "}",
        "\"|\":1," + SOUND + "}",
        "\"unknown\":\"|\"," + SOUND + "}",
        "\"unknown\":[{\"a\":\"|\"}]," + SOUND + "}",
        SOUND + ",\"friends\":[\"b\",\"|\"]}",
        SOUND + ",\"tasks\":{\"open\":[\"|\"]}}",
        SOUND + "|}",
        SOUND + "}|"
      })
  void malformedBytes_anywhere_areAProblemOfTheDocument(String parts) {
    int at = parts.indexOf('|');
    byte[] document = malformed(parts.substring(0, at), parts.substring(at + 1));
    Problem problem = only(Document.read(Zoo.KEEPER, document, Zoo.BOUNDS));
    assertThat(problem.code()).isEqualTo("json.encoding");
    assertThat(problem.path().toString()).isEmpty();
    assertThat(problem.place().orElseThrow().line()).isEqualTo(3);
    assertThat(problem.place().orElseThrow().column()).isEqualTo(10 + at);
  }

  @Test
  void problems_moreThanTheLimit_endWithIt() {
    StringBuilder document = new StringBuilder("{" + SOUND);
    for (int i = 0; i < 150; i++) {
      document.append(",\"x").append(i).append("\":1");
    }
    Checked<?> checked = Zoo.read(document + "}");
    assertThat(checked.problems()).hasSize(101);
    assertThat(checked.problems().all())
        .filteredOn(problem -> problem.code().equals("json.limit"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.arguments())
                    .containsEntry("limit", "problems")
                    .containsEntry("bound", "100"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/* */{} | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
        "{\"age\":NaN} | Non-standard token 'NaN'",
        "{\"age\":-Infinity} | Non-standard token '-Infinity'",
        "{\"id\":[1} | Unexpected close marker '}': expected ']'",
        "{\"id\":{]} | Unexpected close marker ']': expected '}'",
        "[1} | Unexpected close marker '}': expected ']'",
        "{\"id\":0x1F} | Unexpected character ('x' (code 120))",
        "{\"id\":1 | Unexpected end-of-input: expected close marker for Object",
      })
  void syntax_isSaidWithoutAdviceOnSettings(String document, String detail) {
    assertThat(Zoo.read(document).problems().all())
        .filteredOn(problem -> problem.code().equals("json.syntax"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsEntry("detail", detail));
    assertThat(Zoo.read("{\"age\":+1}").problems().all().get(0).arguments().get("detail"))
        .endsWith("JSON spec does not allow numbers to have plus signs");
  }
}
