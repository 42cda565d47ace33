package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path TESTS = Path.of("src/test/java/org/dohoda/examples/liberec");

  @Test
  void code_isThatOfTheTest() throws IOException {
    assertThat(fenced("```java", "")).isEqualTo(region("ReadmeCodeTest.java"));
    assertThat(fenced("```java", "## Build it")).isEqualTo(region("ReadmeBuilderTest.java"));
  }

  /** The README imports whole packages; they are those that the code of its test needs. */
  @Test
  void imports_areThoseOfTheTest() throws IOException {
    String needed =
        Files.readAllLines(TESTS.resolve("ReadmeBuilderTest.java")).stream()
            .filter(line -> line.startsWith("import java.") || line.startsWith("import org.dohoda"))
            .map(line -> line.replaceFirst("(org[.]dohoda[.][a-z]+)[.].*", "$1.*;"))
            .distinct()
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(fenced("```java", "Its imports:")).isEqualTo(needed);
  }

  @Test
  void commands_areThoseOfCi() throws IOException {
    List<String> commands =
        Files.readAllLines(ROOT.resolve(".ci/run")).stream()
            .filter(line -> line.startsWith("mvn"))
            .toList();
    assertThat(commands)
        .containsExactly(
            fenced("```sh", "## Test it").strip(), fenced("```sh", "## Run it").strip());
  }

  @Test
  void firstScreen_hasAboutTwentyLinesOfCode() throws IOException {
    long statements = fenced("```java", "").lines().filter(line -> !line.isBlank()).count();
    assertThat(statements).isBetween(15L, 28L);
  }

  @Test
  void links_leadToFiles() throws IOException {
    String readme = readme();
    List<String> targets =
        Pattern.compile("]\\(([^)]+)\\)")
            .matcher(readme)
            .results()
            .map(result -> result.group(1))
            .toList();
    assertThat(targets).isNotEmpty().allMatch(target -> Files.exists(ROOT.resolve(target)));
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** The first block with this fence after a heading. */
  private static String fenced(String fence, String heading) throws IOException {
    String readme = readme();
    int begin = readme.indexOf(fence + "\n", readme.indexOf(heading)) + fence.length() + 1;
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  /** The lines of a test that the README shows. */
  private static String region(String test) throws IOException {
    String source = Files.readString(TESTS.resolve(test));
    int begin = source.indexOf("// README\n") + "// README\n".length();
    return source
        .substring(begin, source.indexOf("    // end of README"))
        .lines()
        .map(line -> line.isEmpty() ? line : line.substring(4))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
