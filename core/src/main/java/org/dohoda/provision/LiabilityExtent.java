package org.dohoda.provision;

/** How far somebody answers for damage. */
public enum LiabilityExtent {
  /** For all of it, as the law has it (v plném rozsahu). */
  FULL,
  /** Up to a limit (do výše). */
  LIMITED,
  /** Not at all (vyloučeno). */
  NONE
}
