package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schemas that are committed, and shipped in the jar, are those of the field lists.
 *
 * <p>After a change of the format they are made anew by {@code mvn -pl core,json test
 * -Dtest=SchemaFilesTest -Ddohoda.schemas=write}; what changed in them is then read as carefully as
 * any other change of the format.
 */
class SchemaFilesTest {
  private static final String PROPERTY = "dohoda.schemas";
  private static final Path FOLDER =
      Path.of("src/main/resources/org/dohoda/json/schema", DohodaJson.VERSION);

  static ImmutableList<JsonFormat<?>> formats() {
    return DohodaJson.all();
  }

  private static String name(JsonFormat<?> format) {
    return format.kind() + ".schema.json";
  }

  @ParameterizedTest
  @MethodSource("formats")
  void schema_isThatOfTheFieldLists(JsonFormat<?> format) throws IOException {
    Path file = FOLDER.resolve(name(format));
    if (System.getProperty(PROPERTY, "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, format.schema());
    }
    assertThat(Files.readString(file))
        .as("run with -D" + PROPERTY + "=write")
        .isEqualTo(format.schema());
  }

  @Test
  void folder_hasNoOther() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              formats().stream().map(SchemaFilesTest::name).toList());
    }
  }
}
