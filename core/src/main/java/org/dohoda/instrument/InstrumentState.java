package org.dohoda.instrument;

/** How far an instrument has come. Immutable and thread-safe. */
public enum InstrumentState {
  /** It is being prepared and binds nobody (návrh). */
  DRAFT,
  /** Its text is settled between the parties, it is not concluded (dojednáno). */
  AGREED,
  /** It is concluded or adopted (uzavřeno, přijato). */
  CONCLUDED
}
