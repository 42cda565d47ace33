package org.dohoda.instrument;

/** How an instrument stands to another. Immutable and thread-safe. */
public enum RelationType {
  /** It comes after the other and says nothing of its end (navazuje na). */
  FOLLOWS,
  /** It confirms that the other holds (potvrzuje). */
  CONFIRMS,
  /** It ends the other (nahrazuje, ruší). */
  SUPERSEDES,
  /** It carries the other out (provádí). */
  IMPLEMENTS,
  /** It is concluded under the other, which sets the frame (na základě rámcové dohody). */
  UNDER_FRAMEWORK_OF,
  /** It is a part or an annex of the other (součást, příloha). */
  PART_OF,
  /** The other applies to its matter accordingly (použije se přiměřeně). */
  APPLIES_ACCORDINGLY,
  /** It cites the other (odkazuje na). */
  CITES
}
