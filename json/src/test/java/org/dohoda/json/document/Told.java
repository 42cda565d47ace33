package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Checked;

/** What reading says of a document, all of it in words. */
final class Told {
  private static final String SAYS = " => ";
  private static final String AND = "\n  ";

  private Told() {}

  /**
   * {@return the value, and the problems, one a line: code, path, place and arguments}
   *
   * @param codec how the document is read
   * @param json the document
   * @param bounds the limits of the document
   */
  static String of(Codec<?> codec, String json, Bounds bounds) {
    Checked<?> checked = Document.read(codec, json.getBytes(StandardCharsets.UTF_8), bounds);
    String problems =
        checked.problems().stream()
            .map(
                problem ->
                    "%s %s %d:%d %s"
                        .formatted(
                            problem.code(),
                            problem.path(),
                            problem.place().orElseThrow().line(),
                            problem.place().orElseThrow().column(),
                            problem.arguments()))
            .collect(Collectors.joining(AND));
    if (!checked.isValid()) {
      return problems;
    }
    return checked.orThrow() + (problems.isEmpty() ? "" : AND + problems);
  }

  /**
   * Asserts what is said of some documents.
   *
   * @param codec how they are read
   * @param table lines with a document, an arrow and what is said of it; what goes on is indented
   */
  static void expect(Codec<?> codec, String table) {
    StringBuilder told = new StringBuilder();
    table
        .lines()
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(SAYS)))
        .forEach(
            json ->
                told.append(json).append(SAYS).append(of(codec, json, Zoo.BOUNDS)).append('\n'));
    assertThat(told.toString()).isEqualTo(table);
  }
}
