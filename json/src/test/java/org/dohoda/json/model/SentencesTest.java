package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Document;
import org.dohoda.json.model.provision.Provisions;
import org.dohoda.json.shape.Codecs;
import org.dohoda.provision.Provision;
import org.dohoda.testkit.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of the test folder beside the JSON of its provisions, both directions.
 *
 * <p>{@code sentences.md} is read by people: what a document looks like that says this sentence.
 * After a change of the format it is made anew by {@code mvn -pl core,json test
 * -Dtest=SentencesTest -Ddohoda.sentences=write}, and what changed in it is then read.
 */
class SentencesTest {
  private static final String PROPERTY = "dohoda.sentences";
  private static final Path FILE = Path.of("src/test/resources/org/dohoda/json/sentences.md");
  private static final Codec<ImmutableList<Provision>> PROVISIONS =
      Codecs.list(Provisions.PROVISION);
  private static final Splitter WORDS = Splitter.on(' ').limit(3);
  private static final Pattern SECTION =
      Pattern.compile("(?s)## (\\d+)\n\n> ([^\n]+)\n\n```json\n(.*?\n)```\n");
  private static final String HEAD =
      """
      # Sentences and their JSON

      Each sentence in the manner of real papers, and the provisions that say the same.
      """;

  /** A sentence as it stands in the file. */
  record Section(int number, String sentence, String json) {
    @Override
    public String toString() {
      return "sentence " + number;
    }
  }

  static ImmutableList<Section> sections() {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    Matcher matcher = SECTION.matcher(text());
    while (matcher.find()) {
      sections.add(
          new Section(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3)));
    }
    return sections.build();
  }

  private static String text() {
    try {
      if (System.getProperty(PROPERTY, "").equals("write")) {
        Files.writeString(FILE, written());
      }
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written() {
    StringBuilder text = new StringBuilder(HEAD);
    Sentences.all()
        .forEach(
            (number, provisions) ->
                text.append("\n## ")
                    .append(number)
                    .append("\n\n> ")
                    .append(sentence(number))
                    .append("\n\n```json\n")
                    .append(json(provisions))
                    .append("```\n"));
    return text.toString();
  }

  private static String json(ImmutableList<Provision> provisions) {
    return new String(Document.pretty(PROVISIONS, provisions), StandardCharsets.UTF_8);
  }

  private static String sentence(int number) {
    return WORDS.splitToList(Sentences.lines().get(number - 1)).get(2);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void sentence_andItsJson_areTheSame(Section section) {
    assertThat(section.sentence()).isEqualTo(sentence(section.number()));
    Spelling.check(PROVISIONS, Sentences.provisions(section.number()), section.json());
  }

  @Test
  void file_hasEverySentenceOnce() {
    ImmutableSortedMap.Builder<Integer, String> found = ImmutableSortedMap.naturalOrder();
    sections().forEach(section -> found.put(section.number(), section.sentence()));
    assertThat(found.buildOrThrow().keySet()).isEqualTo(Sentences.all().keySet());
  }
}
