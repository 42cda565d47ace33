package org.dohoda.testkit;

import org.dohoda.text.LocalizedText;

/** Texts in the languages of real-life sentences. */
final class Tongues {
  private Tongues() {}

  static LocalizedText cs(String text) {
    return LocalizedText.of("cs", text);
  }

  static LocalizedText de(String text) {
    return LocalizedText.of("de", text);
  }

  static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  static LocalizedText gb(String text) {
    return LocalizedText.of("en-GB", text);
  }

  static LocalizedText us(String text) {
    return LocalizedText.of("en-US", text);
  }
}
