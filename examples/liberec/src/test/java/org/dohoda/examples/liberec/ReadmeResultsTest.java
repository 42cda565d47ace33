package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README has a place for what the benchmarks print, and no figure of speed beside it. */
class ReadmeResultsTest {
  private static final String BEGIN = "<!-- results: written by the benchmarks -->\n";
  private static final String END = "<!-- end of results -->\n";
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`", Pattern.DOTALL);
  private static final Pattern NAMES = Pattern.compile("Jackson [23]|fastjson2");
  private static final Pattern LINK = Pattern.compile("]\\([^)]*\\)");

  private static String section() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    int begin = readme.indexOf("## Measure it\n");
    return readme.substring(begin, readme.indexOf("\n## ", begin));
  }

  @Test
  void section_hasOnePlaceForResults() throws IOException {
    assertThat(section()).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
    assertThat(section().indexOf(BEGIN)).isLessThan(section().indexOf(END));
  }

  @Test
  void prose_hasNoFigures() throws IOException {
    String section = section();
    String prose =
        section.substring(0, section.indexOf(BEGIN))
            + section.substring(section.indexOf(END) + END.length());
    for (Pattern each : new Pattern[] {CODE, LINK, NAMES}) {
      prose = each.matcher(prose).replaceAll("");
    }
    assertThat(prose).doesNotContainPattern("\\d");
  }

  @Test
  void results_sayWhereTheyComeFrom() throws IOException {
    String section = section();
    String results =
        section.substring(section.indexOf(BEGIN) + BEGIN.length(), section.indexOf(END)).strip();
    assertThat(results.isEmpty() || results.startsWith("- JDK ")).as(results).isTrue();
  }
}
