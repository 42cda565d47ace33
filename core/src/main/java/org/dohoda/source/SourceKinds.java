package org.dohoda.source;

import com.google.common.collect.ImmutableSet;

/** Usual kinds of sources; anyone may use further ones. */
public final class SourceKinds {
  /** The wording of an agreement, such as a memorandum. */
  public static final SourceKind AGREEMENT = SourceKind.of("agreement");

  /** A law, decree, statute or rules of procedure. */
  public static final SourceKind LEGAL_TEXT = SourceKind.of("legal-text");

  /** A public register, such as that of contracts or of economic subjects. */
  public static final SourceKind PUBLIC_REGISTER = SourceKind.of("public-register");

  /** Minutes or a resolution of a body (zápis, usnesení). */
  public static final SourceKind MINUTES = SourceKind.of("minutes");

  /** A press release (tisková zpráva). */
  public static final SourceKind PRESS_RELEASE = SourceKind.of("press-release");

  /** A letter or other correspondence. */
  public static final SourceKind LETTER = SourceKind.of("letter");

  /** A web page that is none of the others. */
  public static final SourceKind WEBSITE = SourceKind.of("website");

  /** What someone said, recorded by whoever keeps the data. */
  public static final SourceKind STATEMENT = SourceKind.of("statement");

  /** Made up for illustration: no document says so. */
  public static final SourceKind HYPOTHESIS = SourceKind.of("hypothesis");

  private static final ImmutableSet<SourceKind> ALL =
      ImmutableSet.of(
          AGREEMENT,
          LEGAL_TEXT,
          PUBLIC_REGISTER,
          MINUTES,
          PRESS_RELEASE,
          LETTER,
          WEBSITE,
          STATEMENT,
          HYPOTHESIS);

  private SourceKinds() {}

  /** {@return these kinds in the order of this class} */
  public static ImmutableSet<SourceKind> all() {
    return ALL;
  }
}
