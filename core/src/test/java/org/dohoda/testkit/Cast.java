package org.dohoda.testkit;

import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.Identifier;

/** Those who appear in the sentences, and the areas that a user would add. */
final class Cast {
  static final OrganizationId REGION = OrganizationId.of("kraj");
  static final OrganizationId AGENCY = OrganizationId.of("agentura");
  static final OrganizationId MUNICIPALITY = OrganizationId.of("obec");
  static final OrganizationId LAND = OrganizationId.of("land");
  static final OrganizationId SUPERVISION = OrganizationId.of("aufsichtsbehoerde");
  static final OrganizationId POLICE = OrganizationId.of("police");
  static final OrganizationId COUNCIL_OF_TOWN = OrganizationId.of("council");
  static final OrganizationId HEALTH_BOARD = OrganizationId.of("health-board");
  static final OrganizationId DEPARTMENT = OrganizationId.of("department");
  static final OrganizationId AUTHORITY = OrganizationId.of("authority");
  static final OrganizationId ASSOCIATION = OrganizationId.of("association");
  static final OrganizationId COUNTY = OrganizationId.of("county");
  static final OrganizationId STATE = OrganizationId.of("state");
  static final OrganizationId HOUSING_AUTHORITY = OrganizationId.of("housing-authority");
  static final OrganizationId SECRETARIAT = OrganizationId.of("secretariat");
  static final OrganizationId ORGANIZATION = OrganizationId.of("organization");
  static final OrganizationId UNIVERSITY = OrganizationId.of("university");
  static final OrganizationId MINISTRY = OrganizationId.of("ministry");

  static final BodyId SOCIAL_COMMITTEE = BodyId.of("vybor-socialni");
  static final BodyId COUNCIL = BodyId.of("rada");
  static final BodyId ASSEMBLY = BodyId.of("zastupitelstvo");
  static final BodyId YOUTH_COMMITTEE = BodyId.of("jugendhilfeausschuss");
  static final BodyId STEERING = BodyId.of("lenkungskreis");
  static final BodyId BOARD = BodyId.of("partnership-board");
  static final BodyId ADVISORY_COUNCIL = BodyId.of("advisory-council");
  static final BodyId GOVERNING_BOARD = BodyId.of("governing-board");
  static final BodyId COMMITTEE = BodyId.of("committee");
  static final BodyId TREATY_COUNCIL = BodyId.of("treaty-council");

  static final PolicyAreaId EARLY_SUPPORT = PolicyAreaId.of("own/early-support");
  static final PolicyAreaId INTEGRATION = PolicyAreaId.of("own/integration");
  static final PolicyAreaId HOMELESSNESS = PolicyAreaId.of("own/homelessness");
  static final PolicyAreaId WELFARE = PolicyAreaId.of("own/welfare-assistance");

  static final Identifier LIBEREC_REGION = Identifier.of("CZ-NUTS", "CZ051");

  private Cast() {}
}
