package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written, and the words of problems, depend on the value alone: processes with another
 * language, character set, time zone, seed of hashes, compiler and Java write the same.
 */
class OtherProcessTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  private static List<String> fingerprints(Path java, List<String> settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(settings);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Fingerprints.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return out.lines().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Kolkata",
        "-Duser.language=ar -Dfile.encoding=ISO-8859-1 -Duser.timezone=America/St_Johns",
        "-Duser.language=th -Duser.country=TH -Dfile.encoding=UTF-16 -Djdk.map.althashing.threshold=0",
        "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2 -Dfile.encoding=US-ASCII",
      })
  void settings_changeNothing(String settings) throws IOException, InterruptedException {
    assertThat(fingerprints(JAVA, Splitter.on(' ').splitToList(settings)))
        .containsExactlyElementsOf(Fingerprints.all());
  }

  @Test
  void otherJavas_writeTheSame() throws IOException, InterruptedException {
    ImmutableList<String> own = Fingerprints.all();
    for (Path java : others()) {
      assertThat(fingerprints(java, List.of())).as(java.toString()).isEqualTo(own);
    }
  }

  /** Other versions of Java that stand beside this one. */
  private static List<Path> others() throws IOException {
    Path folder = JAVA.toRealPath().getParent();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(java -> !Files.isSymbolicLink(java))
          .filter(java -> Files.isExecutable(java.resolve("bin").resolve("java")))
          .filter(java -> Files.exists(java.resolve("release")))
          .filter(java -> isNewEnough(java.resolve("release")))
          .filter(java -> !java.equals(JAVA))
          .collect(Collectors.toList());
    }
  }

  private static boolean isNewEnough(Path release) {
    try {
      return Files.readString(release)
          .lines()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("^\\D*(\\d+).*", "$1"))
          .anyMatch(version -> Integer.parseInt(version) >= 17);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
