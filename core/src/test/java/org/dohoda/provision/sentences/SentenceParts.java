package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dohoda.provision.Provision;
import org.dohoda.testkit.Sentences;
import org.dohoda.text.LocalizedText;

/** What the tests of sentences share. */
final class SentenceParts {
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  private SentenceParts() {}

  /** The provision of a sentence at an index. */
  static <P extends Provision> P part(int number, int index, Class<P> kind) {
    Provision provision = Sentences.provisions(number).get(index);
    assertThat(provision).isInstanceOf(kind);
    return kind.cast(provision);
  }

  /** Asserts how the provisions of a sentence are described, one after the other. */
  static void described(int number, String czech, String english) {
    assertThat(description(number, CZECH)).isEqualTo(czech);
    assertThat(description(number, Locale.ENGLISH)).isEqualTo(english);
  }

  private static String description(int number, Locale locale) {
    return Sentences.provisions(number).stream()
        .map(provision -> provision.describe(locale))
        .collect(Collectors.joining(" "));
  }

  static LocalizedText cs(String text) {
    return LocalizedText.of("cs", text);
  }

  static LocalizedText de(String text) {
    return LocalizedText.of("de", text);
  }

  static LocalizedText gb(String text) {
    return LocalizedText.of("en-GB", text);
  }

  static LocalizedText us(String text) {
    return LocalizedText.of("en-US", text);
  }

  static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }
}
