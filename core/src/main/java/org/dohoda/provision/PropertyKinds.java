package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The sorts of works and rights that papers tell apart; the list is open, a user adds codes of his
 * own.
 *
 * <p>Immutable and thread-safe.
 */
public final class PropertyKinds {
  /** What a party had before or made outside the cooperation (vnesené, předchozí). */
  public static final PropertyKind BACKGROUND = PropertyKind.of("background");

  /** What one party makes in the cooperation (vlastní výsledky). */
  public static final PropertyKind OWN_RESULTS = PropertyKind.of("own-results");

  /** What several parties make together (společné výsledky). */
  public static final PropertyKind JOINT_RESULTS = PropertyKind.of("joint-results");

  /** Whatever comes of the cooperation, by whomever it is made (výsledky). */
  public static final PropertyKind RESULTS = PropertyKind.of("results");

  /** Databases and data sets (databáze, data). */
  public static final PropertyKind DATA = PropertyKind.of("data");

  /** Inventions, patents and designs (vynálezy, patenty, vzory). */
  public static final PropertyKind INVENTIONS = PropertyKind.of("inventions");

  /** Names, logos and emblems (název, logo, znak). */
  public static final PropertyKind NAMES_AND_LOGOS = PropertyKind.of("names-and-logos");

  private static final ImmutableSet<PropertyKind> ALL =
      ImmutableSet.of(
          BACKGROUND, OWN_RESULTS, JOINT_RESULTS, RESULTS, DATA, INVENTIONS, NAMES_AND_LOGOS);

  private PropertyKinds() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<PropertyKind> all() {
    return ALL;
  }
}
