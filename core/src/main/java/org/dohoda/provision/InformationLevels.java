package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual classes of information; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class InformationLevels {
  /** Open to anyone (veřejné). */
  public static final InformationLevel PUBLIC = InformationLevel.of("public");

  /** For the parties alone (interní). */
  public static final InformationLevel INTERNAL = InformationLevel.of("internal");

  /** Confidential by its nature (důvěrné). */
  public static final InformationLevel CONFIDENTIAL = InformationLevel.of("confidential");

  /** Marked as confidential by whoever gives it (označené jako důvěrné). */
  public static final InformationLevel MARKED_CONFIDENTIAL =
      InformationLevel.of("marked-confidential");

  /** Classified under a law (utajované). */
  public static final InformationLevel CLASSIFIED = InformationLevel.of("classified");

  /** Personal data (osobní údaje). */
  public static final InformationLevel PERSONAL = InformationLevel.of("personal");

  /** Personal data of a special category (zvláštní kategorie osobních údajů). */
  public static final InformationLevel SPECIAL_CATEGORY = InformationLevel.of("special-category");

  /** Personal data made anonymous (anonymizované). */
  public static final InformationLevel ANONYMISED = InformationLevel.of("anonymised");

  /** Figures without persons (agregované). */
  public static final InformationLevel AGGREGATED = InformationLevel.of("aggregated");

  private static final ImmutableSet<InformationLevel> ALL =
      ImmutableSet.of(
          PUBLIC,
          INTERNAL,
          CONFIDENTIAL,
          MARKED_CONFIDENTIAL,
          CLASSIFIED,
          PERSONAL,
          SPECIAL_CATEGORY,
          ANONYMISED,
          AGGREGATED);

  private InformationLevels() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<InformationLevel> all() {
    return ALL;
  }
}
