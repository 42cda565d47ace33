package org.dohoda.policy;

import com.google.common.collect.ImmutableList;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;

/**
 * The taxonomy of social inclusion (sociální začleňování) that is built in: the areas of the
 * Liberec memoranda of 2019 and 2023 as they were reported.
 *
 * <p>What the reports call by two names is one area: {@link #DEBT}. What only looks alike is two:
 * {@link #HEALTH} and {@link #HEALTH_CARE}. An area is part of another only where the concept
 * itself says so: {@link #LONG_TERM_UNEMPLOYMENT} and {@link #RETURN_TO_WORK} are matters of {@link
 * #EMPLOYMENT}. {@link #PARTICIPATION_METHODS} is a method that the paper of 2019 lists among
 * areas, and so does this list.
 *
 * <p>Immutable and thread-safe.
 */
public final class SocialInclusion {
  /** The id of the taxonomy. */
  public static final String ID = "social-inclusion";

  /** Employment (zaměstnanost); listed in 2019. */
  public static final PolicyAreaId EMPLOYMENT = id("employment");

  /** Long-term unemployment (dlouhodobá nezaměstnanost), within employment; listed in 2023. */
  public static final PolicyAreaId LONG_TERM_UNEMPLOYMENT = id("long-term-unemployment");

  /** Return of the long-term unemployed to work (návrat na trh práce), within employment; 2023. */
  public static final PolicyAreaId RETURN_TO_WORK = id("return-to-work");

  /** Housing (bydlení); listed in 2019 and 2023. */
  public static final PolicyAreaId HOUSING = id("housing");

  /** Re-inclusion of socially excluded areas (sociálně vyloučené oblasti); listed in 2023. */
  public static final PolicyAreaId EXCLUDED_AREAS = id("excluded-areas");

  /** Debt (dluhová problematika in 2019, oddlužení osob in 2023): one concept. */
  public static final PolicyAreaId DEBT = id("debt");

  /** Education (vzdělávání); listed in 2019 and, for equal opportunities, in 2023. */
  public static final PolicyAreaId EDUCATION = id("education");

  /** Social services (sociální služby); listed in 2019 and 2023. */
  public static final PolicyAreaId SOCIAL_SERVICES = id("social-services");

  /** Systems of social benefits (sociální dávkové systémy); listed in 2019. */
  public static final PolicyAreaId SOCIAL_BENEFITS = id("social-benefits");

  /** Health care (zdravotní péče); listed in 2019 beside health. */
  public static final PolicyAreaId HEALTH_CARE = id("health-care");

  /** Health (zdraví); listed in 2019 beside health care. */
  public static final PolicyAreaId HEALTH = id("health");

  /** Community work and services (komunitní práce a komunitní služby); listed in 2019. */
  public static final PolicyAreaId COMMUNITY_WORK = id("community-work");

  /** Prevention of crime (prevence kriminality); listed in 2019 and 2023. */
  public static final PolicyAreaId CRIME_PREVENTION = id("crime-prevention");

  /** Living side by side (soužití); listed in 2023. */
  public static final PolicyAreaId COEXISTENCE = id("coexistence");

  /** Methods that let people take part (participativní postupy); listed in 2019. */
  public static final PolicyAreaId PARTICIPATION_METHODS = id("participation-methods");

  private static final PolicyTaxonomy TAXONOMY =
      PolicyTaxonomy.builder()
          .id(ID)
          .name(LocalizedText.of("cs", "Sociální začleňování", "en", "Social inclusion"))
          .addAllAreas(areas())
          .build();

  private SocialInclusion() {}

  /** {@return the taxonomy with all areas of this class} */
  public static PolicyTaxonomy taxonomy() {
    return TAXONOMY;
  }

  private static ImmutableList<PolicyArea> areas() {
    return ImmutableList.of(
        area(EMPLOYMENT, "zaměstnanost", "employment").build(),
        area(LONG_TERM_UNEMPLOYMENT, "dlouhodobá nezaměstnanost", "long-term unemployment")
            .addBroader(EMPLOYMENT)
            .build(),
        area(
                RETURN_TO_WORK,
                "návrat dlouhodobě nezaměstnaných na trh práce",
                "return of the long-term unemployed to the labour market")
            .addBroader(EMPLOYMENT)
            .build(),
        area(HOUSING, "bydlení", "housing").build(),
        area(EXCLUDED_AREAS, "sociálně vyloučené oblasti", "socially excluded areas").build(),
        area(DEBT, "dluhová problematika", "debt")
            .addOtherLabels(LocalizedText.of("cs", "oddlužení", "en", "debt relief"))
            .build(),
        area(EDUCATION, "vzdělávání", "education").build(),
        area(SOCIAL_SERVICES, "sociální služby", "social services").build(),
        area(SOCIAL_BENEFITS, "sociální dávkové systémy", "social benefit systems").build(),
        area(HEALTH_CARE, "zdravotní péče", "health care").build(),
        area(HEALTH, "zdraví", "health").build(),
        area(
                COMMUNITY_WORK,
                "komunitní práce a komunitní služby",
                "community work and community services")
            .build(),
        area(CRIME_PREVENTION, "prevence kriminality", "crime prevention").build(),
        area(COEXISTENCE, "soužití", "coexistence").build(),
        area(PARTICIPATION_METHODS, "participativní postupy", "participatory methods").build());
  }

  private static PolicyArea.Builder area(PolicyAreaId id, String czech, String english) {
    return PolicyArea.builder().id(id).label(LocalizedText.of("cs", czech, "en", english));
  }

  private static PolicyAreaId id(String area) {
    return PolicyAreaId.of(ID + "/" + area);
  }
}
