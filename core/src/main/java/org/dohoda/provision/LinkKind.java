package org.dohoda.provision;

/** How what is said hangs together with something else. */
public enum LinkKind {
  /** It is given in return for the other (výměnou za). */
  IN_RETURN_FOR,
  /** It serves the other (za účelem). */
  IN_ORDER_THAT,
  /** It comes after the other is done (teprve poté, co). */
  ONLY_AFTER,
  /** It holds whatever the other says, and goes before it (bez ohledu na). */
  NOTWITHSTANDING,
  /** It holds as far as the other leaves room, which goes before it (s výhradou). */
  SUBJECT_TO
}
