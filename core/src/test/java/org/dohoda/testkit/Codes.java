package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of codes of open code lists. */
public final class Codes {
  private Codes() {}

  /** Well-formed codes: words of letters and digits joined by hyphens. */
  public static Arbitrary<String> codes() {
    return words().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("-", words));
  }

  /** Well-formed dotted codes of at least two parts: of problem kinds and names of extensions. */
  public static Arbitrary<String> dottedCodes() {
    return codes()
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(parts -> String.join(".", parts))
        .filter(code -> code.length() <= 128);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(12);
  }
}
