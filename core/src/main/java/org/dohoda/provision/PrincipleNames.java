package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The principles that papers name most; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class PrincipleNames {
  /** As partners, not as superior and inferior (partnerství). */
  public static final PrincipleName PARTNERSHIP = PrincipleName.of("partnership");

  /** On an equal footing (rovnost). */
  public static final PrincipleName EQUALITY = PrincipleName.of("equality");

  /** Openly, so that others can follow (transparentnost). */
  public static final PrincipleName TRANSPARENCY = PrincipleName.of("transparency");

  /** Keeping each other informed (vzájemná informovanost). */
  public static final PrincipleName MUTUAL_INFORMATION = PrincipleName.of("mutual-information");

  /** In good faith (dobrá víra). */
  public static final PrincipleName GOOD_FAITH = PrincipleName.of("good-faith");

  /** Respecting each other and the task of each (vzájemný respekt). */
  public static final PrincipleName MUTUAL_RESPECT = PrincipleName.of("mutual-respect");

  /** Each remains independent in its own powers (nezávislost, zachování působnosti). */
  public static final PrincipleName INDEPENDENCE = PrincipleName.of("independence");

  /** As near to the citizen as works (subsidiarita). */
  public static final PrincipleName SUBSIDIARITY = PrincipleName.of("subsidiarity");

  /** Of free will (dobrovolnost). */
  public static final PrincipleName VOLUNTARINESS = PrincipleName.of("voluntariness");

  /** Without discrimination (zákaz diskriminace). */
  public static final PrincipleName NON_DISCRIMINATION = PrincipleName.of("non-discrimination");

  /** Without keeping others out of like cooperation (nevýlučnost). */
  public static final PrincipleName NON_EXCLUSIVITY = PrincipleName.of("non-exclusivity");

  /** With economy of means (hospodárnost). */
  public static final PrincipleName ECONOMY = PrincipleName.of("economy");

  /** Nobody learns from the press what a partner knew (včasné varování). */
  public static final PrincipleName NO_SURPRISES = PrincipleName.of("no-surprises");

  private static final ImmutableSet<PrincipleName> ALL =
      ImmutableSet.of(
          PARTNERSHIP,
          EQUALITY,
          TRANSPARENCY,
          MUTUAL_INFORMATION,
          GOOD_FAITH,
          MUTUAL_RESPECT,
          INDEPENDENCE,
          SUBSIDIARITY,
          VOLUNTARINESS,
          NON_DISCRIMINATION,
          NON_EXCLUSIVITY,
          ECONOMY,
          NO_SURPRISES);

  private PrincipleNames() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<PrincipleName> all() {
    return ALL;
  }
}
