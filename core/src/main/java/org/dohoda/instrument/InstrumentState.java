package org.dohoda.instrument;

/** How far an instrument has come. Immutable and thread-safe. */
public enum InstrumentState {
  /** It is being prepared and binds nobody (návrh). */
  DRAFT,
  /**
   * Its text is settled between the parties (dojednáno). It is more than a draft; when it takes
   * effect is another question, to be settled by its provisions and by what is attested.
   */
  AGREED,
  /** It is concluded or adopted (uzavřeno, přijato). */
  CONCLUDED
}
