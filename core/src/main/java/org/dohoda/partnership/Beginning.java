package org.dohoda.partnership;

import com.google.common.base.Ascii;

/**
 * What is known of the time before the first recorded event of an {@link Episode}: whether the
 * record begins where the episode began.
 */
public enum Beginning {
  /**
   * Nothing is missing before the first event (záznam je od počátku úplný). Until then the status
   * is {@link PartnershipStatus#NONE}, or the last status of the episode before.
   */
  COMPLETE,
  /**
   * Steps of this episode may be missing, but no episode is (mohou chybět kroky). Municipalities
   * that are called the <em>first</em> partners have applied before they started, but were never
   * partners before.
   */
  STEPS_MISSING,
  /** Steps and whole episodes may be missing (neuvedeno). This is so where nothing is said. */
  NOT_STATED;

  /** {@return the spelling in data, for instance {@code "steps-missing"}} */
  public String code() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
