package org.dohoda.json.shape;

/** The refusal of a text that means a value but is not the one way to write it. */
public final class OtherSpelling extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String canonical;

  public OtherSpelling(String canonical) {
    super("is written " + canonical);
    this.canonical = canonical;
  }

  public String canonical() {
    return canonical;
  }
}
