package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the comment of the package says of a document and of its problems is so. */
class PackageInfoTest {
  private static final Path COMMENT = Path.of("src/main/java/org/dohoda/json/package-info.java");

  private static String block(String comment, int number) {
    String block = Splitter.on("<pre>{@code\n").splitToList(comment).get(number);
    return block
        .substring(0, block.indexOf("}</pre>"))
        .lines()
        .map(line -> line.replaceFirst("^ \\* ?", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void messages_areTheRealOnes() throws IOException {
    String comment = Files.readString(COMMENT);
    String document = block(comment, 1);
    assertThat(DohodaJson.memorandum().read(document).problems()).isEmpty();
    Checked<Memorandum> checked =
        DohodaJson.memorandum().read(document.replace("\"parties\"", "\"partys\""));
    List<String> said =
        block(comment, 2)
            .lines()
            .filter(line -> line.startsWith("//"))
            .map(line -> line.substring(3).strip())
            .toList();
    assertThat(said)
        .containsExactlyElementsOf(
            checked.problems().stream().flatMap(PackageInfoTest::lines).toList());
  }

  /** The place on a line, the message on the next. */
  private static Stream<String> lines(Problem problem) {
    String line = problem.toString(Locale.ENGLISH);
    String message = problem.message(Locale.ENGLISH);
    String place = line.substring(0, line.length() - message.length() - 2);
    return Stream.of(place, message);
  }
}
