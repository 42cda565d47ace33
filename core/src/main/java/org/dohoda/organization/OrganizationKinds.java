package org.dohoda.organization;

import com.google.common.collect.ImmutableSet;

/**
 * The usual kinds of organisations; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrganizationKinds {
  /** The State itself (stát), the legal person behind its offices. */
  public static final OrganizationKind STATE = OrganizationKind.of("state");

  /** A government (vláda), the body of ministers taken as an organisation. */
  public static final OrganizationKind GOVERNMENT = OrganizationKind.of("government");

  /** The office that serves the government as a whole (úřad vlády). */
  public static final OrganizationKind GOVERNMENT_OFFICE = OrganizationKind.of("government-office");

  /** A ministry (ministerstvo). */
  public static final OrganizationKind MINISTRY = OrganizationKind.of("ministry");

  /** Another administrative authority of the State (správní úřad). */
  public static final OrganizationKind STATE_AUTHORITY = OrganizationKind.of("state-authority");

  /** An agency (agentura); often a unit within an office and not a legal person. */
  public static final OrganizationKind AGENCY = OrganizationKind.of("agency");

  /** A region, a higher self-governing unit (kraj). */
  public static final OrganizationKind REGION = OrganizationKind.of("region");

  /** A municipality of whatever size (obec, město). */
  public static final OrganizationKind MUNICIPALITY = OrganizationKind.of("municipality");

  /** A voluntary association of municipalities (svazek obcí). */
  public static final OrganizationKind MUNICIPAL_ASSOCIATION =
      OrganizationKind.of("municipal-association");

  /** A body set up and funded by a region, municipality or ministry (příspěvková organizace). */
  public static final OrganizationKind CONTRIBUTORY_ORGANIZATION =
      OrganizationKind.of("contributory-organization");

  /** A company under commercial law (obchodní společnost). */
  public static final OrganizationKind COMPANY = OrganizationKind.of("company");

  /** An association of persons (spolek). */
  public static final OrganizationKind ASSOCIATION = OrganizationKind.of("association");

  /** Another organisation that serves the public without profit (nezisková organizace). */
  public static final OrganizationKind NON_PROFIT = OrganizationKind.of("non-profit");

  /** A university (vysoká škola). */
  public static final OrganizationKind UNIVERSITY = OrganizationKind.of("university");

  /** An organisation made up of states (mezivládní organizace). */
  public static final OrganizationKind INTERGOVERNMENTAL = OrganizationKind.of("intergovernmental");

  private static final ImmutableSet<OrganizationKind> ALL =
      ImmutableSet.of(
          STATE,
          GOVERNMENT,
          GOVERNMENT_OFFICE,
          MINISTRY,
          STATE_AUTHORITY,
          AGENCY,
          REGION,
          MUNICIPALITY,
          MUNICIPAL_ASSOCIATION,
          CONTRIBUTORY_ORGANIZATION,
          COMPANY,
          ASSOCIATION,
          NON_PROFIT,
          UNIVERSITY,
          INTERGOVERNMENTAL);

  private OrganizationKinds() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<OrganizationKind> all() {
    return ALL;
  }
}
