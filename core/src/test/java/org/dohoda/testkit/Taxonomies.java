package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.LocalizedText;

/**
 * Taxonomies of a few areas each, with whatever graph of broader areas: trees, circles, areas of
 * another taxonomy, areas that nobody describes.
 */
public final class Taxonomies {
  private static final ImmutableList<String> TAXONOMIES = ImmutableList.of("one", "two");
  private static final ImmutableList<String> AREAS = ImmutableList.of("a", "b", "c", "d", "e");

  private Taxonomies() {}

  /** {@return ids of which some are listed in the generated taxonomies, and some nowhere} */
  public static Arbitrary<PolicyAreaId> areaIds() {
    return Combinators.combine(Arbitraries.of(TAXONOMIES), Arbitraries.of(AREAS))
        .as((taxonomy, area) -> PolicyAreaId.of(taxonomy, area));
  }

  /** {@return ids of the areas that are built in} */
  public static Arbitrary<PolicyAreaId> knownAreaIds() {
    return Arbitraries.of(SocialInclusion.taxonomy().areas()).map(PolicyArea::id);
  }

  /** {@return areas with any of their attributes} */
  public static Arbitrary<PolicyArea> areas() {
    PolicyAreaId id = PolicyAreaId.of("own", "area");
    return Made.by(PolicyArea::builder)
        .with(Arbitraries.just(id), PolicyArea.Builder::id)
        .with(LocalizedTexts.localizedTexts(), PolicyArea.Builder::label)
        .few(LocalizedTexts.localizedTexts(), PolicyArea.Builder::addAllOtherLabels)
        .few(Ids.policyAreaIds(), PolicyArea.Builder::addAllBroader)
        .few(LocalizedTexts.texts(), PolicyArea.Builder::addAllExactMatches)
        .maybe(Periods.periods(), PolicyArea.Builder::period)
        .as(PolicyArea.Builder::build);
  }

  /** {@return taxonomies with the id {@code one}} */
  public static Arbitrary<PolicyTaxonomy> taxonomies() {
    return taxonomies("one");
  }

  /**
   * {@return taxonomies with an id}
   *
   * @param id {@code one} or {@code two}, so that the areas of others may be part of its own
   */
  public static Arbitrary<PolicyTaxonomy> taxonomies(String id) {
    return Arbitraries.of(AREAS)
        .set()
        .flatMap(
            areas ->
                Combinators.combine(areas.stream().map(area -> area(id, area)).toList())
                    .as(described -> taxonomy(id, described)))
        .withoutEdgeCases();
  }

  private static Arbitrary<PolicyArea> area(String taxonomy, String area) {
    PolicyAreaId id = PolicyAreaId.of(taxonomy, area);
    return areaIds()
        .filter(broader -> !broader.equals(id))
        .set()
        .ofMaxSize(2)
        .map(broader -> area(id, broader));
  }

  private static PolicyArea area(PolicyAreaId id, Set<PolicyAreaId> broader) {
    return PolicyArea.builder()
        .id(id)
        .label(LocalizedText.of("en", "area " + id.area()))
        .broader(broader)
        .build();
  }

  private static PolicyTaxonomy taxonomy(String id, Iterable<PolicyArea> areas) {
    return PolicyTaxonomy.builder()
        .id(id)
        .name(LocalizedText.of("en", "taxonomy " + id))
        .areas(areas)
        .build();
  }
}
