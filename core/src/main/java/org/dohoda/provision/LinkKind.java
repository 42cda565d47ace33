package org.dohoda.provision;

/** How what is said hangs together with something else. */
public enum LinkKind {
  /** It is given in return for the other (výměnou za). */
  IN_RETURN_FOR,
  /** It serves the other (za účelem). */
  IN_ORDER_THAT,
  /** It comes after the other is done (teprve poté, co). */
  ONLY_AFTER
}
