package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committed pages are those of the rule book. Write them anew with {@code mvn -pl core test
 * -Dtest=RuleBookPageTest -Ddohoda.rules.write=true}.
 */
class RuleBookPageTest {
  private static final String WRITE = "dohoda.rules.write";

  @ParameterizedTest
  @CsvSource({"en, RULES.md", "cs, RULES.cs.md"})
  void page_isCommitted(String language, String file) throws IOException {
    Path path = Path.of(file);
    String page = RuleBook.standard().page(Locale.forLanguageTag(language));
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(path, page);
    }

    assertThat(path)
        .as("write it anew with -D%s=true", WRITE)
        .content()
        .isEqualToNormalizingNewlines(page);
  }

  @ParameterizedTest
  @CsvSource({"en, The identifier `identifier`", "cs, Identifikátor `identifier`"})
  void page_showsPlaceholdersAsCode(String language, String words) {
    String page = RuleBook.standard().page(Locale.forLanguageTag(language));

    assertThat(page).contains("### `identifier.check-digit`").contains(words).doesNotContain("{");
  }
}
