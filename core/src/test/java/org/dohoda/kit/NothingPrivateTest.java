package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The properties of this library are tried with the generators that users get. */
class NothingPrivateTest {
  /** Whoever makes a generator of his own, not of others, begins with one of these. */
  private static final Pattern MADE = Pattern.compile("\\b(Arbitraries|Combinators)\\b *[;.]");

  private static final ImmutableList<Path> MODULES =
      ImmutableList.of(Path.of("../core/src/test/java"), Path.of("../json/src/test/java"));

  private static List<Path> sources(Path module) throws IOException {
    try (Stream<Path> all = Files.walk(module)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static boolean inTestkit(Path file) {
    return file.toString().contains("/testkit/");
  }

  private static boolean makesGenerators(Path file) {
    try {
      return MADE.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void generators_areMadeInTheTestkitAlone() throws IOException {
    for (Path module : MODULES) {
      List<Path> sources = sources(module);
      assertThat(sources).filteredOn(NothingPrivateTest::inTestkit).isNotEmpty();
      assertThat(sources)
          .filteredOn(file -> !inTestkit(file))
          .hasSizeGreaterThan(20)
          .noneMatch(NothingPrivateTest::makesGenerators);
    }
    assertThat(sources(MODULES.get(0))).anyMatch(NothingPrivateTest::makesGenerators);
  }
}
