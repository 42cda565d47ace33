package org.dohoda.examples.liberec;

import java.util.Locale;

/** The language of the output. Texts stand side by side where they are used. */
enum Language {
  EN(Locale.ENGLISH),
  CS(Locale.forLanguageTag("cs"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** Chooses one of two texts that say the same. */
  String of(String english, String czech) {
    return this == EN ? english : czech;
  }
}
