package org.dohoda.examples.propertytests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/** The README shows the dependencies and the test of this project and no others. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path PROPERTIES =
      Path.of("src/test/java/org/dohoda/examples/propertytests/HouseRuleProperties.java");

  @Example
  void code_isThatOfTheTest() throws IOException {
    String source = Files.readString(PROPERTIES);
    String shown =
        source.substring(
            source.indexOf("// README\n") + "// README\n".length(),
            source.indexOf("\n  // end of README"));

    assertThat(block("```java")).isEqualTo(shown + "}\n");
  }

  @Example
  void dependencies_areThoseOfTheProject() throws IOException {
    List<String> pom = Files.readAllLines(Path.of("pom.xml"));
    String dependencies =
        pom.subList(pom.indexOf("  <dependencies>"), pom.indexOf("  </dependencies>") + 1).stream()
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(block("```xml")).isEqualTo(withVersions(dependencies));
  }

  private static String withVersions(String text) {
    return Pattern.compile("\\$\\{([a-z.]+)}")
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(System.getProperty(match.group(1), match.group())));
  }

  /** The first block with this fence in the section. */
  private static String block(String fence) throws IOException {
    String readme = Files.readString(README);
    int section = readme.indexOf("\n## Test your own code\n");
    assertThat(section).isPositive();
    int begin = readme.indexOf(fence + "\n", section) + fence.length() + 1;
    return readme.substring(begin, readme.indexOf("```", begin));
  }
}
