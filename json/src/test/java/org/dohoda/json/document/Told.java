package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.shape.Codecs;
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

  /** {@return what the first problem of a document says in English} */
  static String english(Codec<?> codec, String json) {
    return message(codec, json, Locale.ENGLISH);
  }

  /** {@return what the first problem of a document says in Czech} */
  static String czech(Codec<?> codec, String json) {
    return message(codec, json, Locale.forLanguageTag("cs"));
  }

  private static String message(Codec<?> codec, String json, Locale locale) {
    return Document.read(codec, json, Zoo.BOUNDS).problems().all().get(0).message(locale);
  }

  /**
   * Asserts what is said of some documents, and that nothing is made of those that have a problem:
   * else something else might be found wrong with it.
   *
   * @param codec how they are read
   * @param table lines with a document, an arrow and what is said of it; what goes on is indented
   */
  static void expect(Codec<?> codec, String table) {
    expectOfDocument(codec, table);
    Codec<Object> refusing = refusing(codec);
    documents(table)
        .filter(json -> !Document.read(codec, json, Zoo.BOUNDS).isValid())
        .forEach(
            json ->
                assertThat(of(refusing, json, Zoo.BOUNDS)).isEqualTo(of(codec, json, Zoo.BOUNDS)));
  }

  /** Asserts what is said of some documents with all that stands around a thing. */
  static void expectOfDocument(Codec<?> codec, String table) {
    StringBuilder told = new StringBuilder();
    documents(table)
        .forEach(
            json ->
                told.append(json).append(SAYS).append(of(codec, json, Zoo.BOUNDS)).append('\n'));
    assertThat(told.toString()).isEqualTo(table);
  }

  private static Stream<String> documents(String table) {
    return table
        .lines()
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(SAYS)));
  }

  private static <T> Codec<Object> refusing(Codec<T> codec) {
    return Codecs.mapped(
        codec,
        value -> {
          throw new IllegalArgumentException("made in spite of a problem");
        },
        value -> {
          throw new IllegalStateException("is not written");
        });
  }
}
