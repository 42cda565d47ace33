package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the comments of provisions show code, and none that {@link DocumentationTest} and {@link
 * LimitDocumentationTest} lack.
 */
class CommentsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/dohoda/provision");
  private static final Path TESTS = Path.of("src/test/java/org/dohoda/provision");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>");

  /** A sentence of a paper in quotes, three words at least, and the code that follows it. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)\"[^\"]+ [^\"]+ [^\"]+\"[^\"]*?<pre>\\{@code\n");

  static Stream<Class<?>> kinds() {
    return Stream.of(Provision.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void kind_givesASentenceAndTheCodeThatExpressesIt(Class<?> kind) {
    String source = text(SOURCES.resolve(kind.getSimpleName() + ".java"));
    String comment = source.substring(source.indexOf("/**"), source.indexOf("@Value.Immutable"));
    assertThat(comment).containsPattern(SENTENCE);
    assertThat(EXAMPLE.matcher(comment).results().map(found -> found.group(1)))
        .anyMatch(code -> code.contains(" " + kind.getSimpleName() + "."));
  }

  /** Every statement of an example in a comment of this package is compiled. */
  @Test
  void comments_showNothingThatIsNotCompiled() throws IOException {
    String compiled =
        bare(text(TESTS.resolve("DocumentationTest.java")))
            + bare(text(TESTS.resolve("LimitDocumentationTest.java")));
    try (Stream<Path> sources = Files.list(SOURCES)) {
      assertThat(sources.flatMap(CommentsTest::statements))
          .hasSizeGreaterThan(50)
          .allSatisfy(statement -> assertThat(compiled).contains(bare(statement)));
    }
  }

  private static Stream<String> statements(Path source) {
    return EXAMPLE
        .matcher(text(source))
        .results()
        .map(found -> found.group(1).replaceAll("(?m)^\\s*\\* ?|//.*$", ""))
        .flatMap(code -> Splitter.on(';').splitToStream(code))
        .filter(statement -> !statement.isBlank() && !statement.contains("new MyHeadings"));
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text without what may differ: blanks, the case of constants, the way a literal is cut. */
  private static String bare(String code) {
    return code.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
