package org.dohoda.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static final Source MEMORANDUM =
      Source.builder()
          .title("Memorandum o spolupráci")
          .uri("https://example.org/memorandum.pdf")
          .place("čl. III odst. 2")
          .kind(SourceKinds.AGREEMENT)
          .date(PartialDate.of(2023, 7, 3))
          .extent(Extent.WHOLE)
          .note(LocalizedText.of("en", "read from the scan"))
          .build();

  @Test
  void of_recordsTheTitleAlone() {
    Source source = Source.of("Tisková zpráva");
    assertThat(source.extent()).isEqualTo(Extent.NOT_STATED);
    assertThat(source.uri()).isEmpty();
    assertThat(source.place()).isEmpty();
    assertThat(source.kind()).isEmpty();
    assertThat(source.date()).isEmpty();
    assertThat(source.note()).isEmpty();
  }

  @Test
  void build_needsATitle() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Source.builder().build())
        .withMessageContaining("title");
  }

  @ParameterizedTest
  @CsvSource({
    "title, ' ', must not be blank",
    "title, 'a\u0007', must not hold control characters except line feed and tab",
    "place, '', must not be blank",
    "place, 'a\u202eb', must not hold characters that override or isolate the writing direction",
    "uri, '', must not be blank"
  })
  void build_refusesTextsThatCannotBeRead(String argument, String value, String rule) {
    Source.Builder builder = Source.builder().title("Memorandum");
    switch (argument) {
      case "title" -> builder.title(value);
      case "place" -> builder.place(value);
      default -> builder.uri(value);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(argument + ": " + rule + ", was '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"memorandum.pdf", "/a", "https:", "https://a b", "https://a/\"", "1x:y", "a:<b>"})
  void build_refusesWhatIsNoAbsoluteUri(String uri) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.builder().title("Memorandum").uri(uri).build())
        .withMessage(
            "uri: must be an absolute URI without white space, quotes, brackets or braces, was '"
                + uri
                + "'");
  }

  @Test
  void equality_isOfAllParts() {
    new EqualsTester()
        .addEqualityGroup(MEMORANDUM, MEMORANDUM.toBuilder().build())
        .addEqualityGroup(MEMORANDUM.toBuilder().title("Dodatek").build())
        .addEqualityGroup(MEMORANDUM.toBuilder().extent(Extent.PART).build())
        .addEqualityGroup(MEMORANDUM.toBuilder().date(PartialDate.ofYear(2023)).build())
        .addEqualityGroup(Source.of("Memorandum o spolupráci"))
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    new NullPointerTester().testAllPublicStaticMethods(Source.class);
    new NullPointerTester().testAllPublicStaticMethods(SourceKind.class);
  }
}
