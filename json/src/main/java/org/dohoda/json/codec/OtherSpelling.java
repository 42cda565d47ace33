package org.dohoda.json.codec;

/** The refusal of a text that means a value but is not the one way to write it. */
final class OtherSpelling extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String canonical;

  OtherSpelling(String canonical) {
    super("is written " + canonical);
    this.canonical = canonical;
  }

  String canonical() {
    return canonical;
  }
}
