package org.dohoda.problem;

import java.util.Locale;
import org.dohoda.text.LocalizedText;

/** How much a problem weighs. */
public enum Severity {
  /** The document or register contradicts itself or its form; there is no value to rely on. */
  ERROR("chyba", "error"),
  /** Probably wrong or a likely cause of dispute; answers stand. */
  WARNING("varování", "warning"),
  /** Worth knowing, nothing is wrong. */
  INFORMATION("informace", "information");

  private final String czech;
  private final String english;

  Severity(String czech, String english) {
    this.czech = czech;
    this.english = english;
  }

  /** {@return the word for it in the reader's language} */
  String label(Locale locale) {
    return LocalizedText.of("cs", czech, "en", english).in(locale);
  }
}
