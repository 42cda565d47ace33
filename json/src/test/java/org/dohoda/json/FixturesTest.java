package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dohoda.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every released format, read for ever: a file of a released format is never changed
 * or taken away.
 *
 * <p>What was a document of 1.0 is read without a problem and says what it said: it has the
 * fingerprint that it had when 1.0 was released.
 */
class FixturesTest {
  private static final String FOLDER = "org/dohoda/json/fixtures/1.0/";

  static ImmutableList<JsonFormat<?>> formats() {
    return DohodaJson.all();
  }

  private static String fixture(String name) throws IOException {
    return Resources.toString(Resources.getResource(FOLDER + name), StandardCharsets.UTF_8);
  }

  private static Map<String, String> fingerprints() throws IOException {
    return Splitter.on('\n')
        .omitEmptyStrings()
        .withKeyValueSeparator(' ')
        .split(fixture("fingerprints.txt"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void document_saysWhatItSaid(JsonFormat<?> format) throws IOException {
    check(format);
  }

  private static <T> void check(JsonFormat<T> format) throws IOException {
    Checked<T> checked = format.read(fixture(format.kind() + ".json"));
    assertThat(checked.problems()).isEmpty();
    assertThat(format.fingerprint(checked.orThrow())).isEqualTo(fingerprints().get(format.kind()));
  }

  @Test
  void everyKind_hasOne() throws IOException {
    assertThat(fingerprints().keySet())
        .containsExactlyElementsOf(formats().stream().map(JsonFormat::kind).toList());
  }
}
