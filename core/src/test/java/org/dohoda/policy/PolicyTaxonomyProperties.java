package org.dohoda.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.testkit.Taxonomies;
import org.dohoda.time.Truth;

class PolicyTaxonomyProperties {
  /** More steps than there are areas: every area reached at all is reached in fewer. */
  private static final int STEPS = 11;

  @Provide
  Arbitrary<PolicyAreaId> ids() {
    return Taxonomies.areaIds();
  }

  @Provide
  Arbitrary<PolicyTaxonomy> ones() {
    return Taxonomies.taxonomies("one");
  }

  @Provide
  Arbitrary<PolicyTaxonomy> twos() {
    return Taxonomies.taxonomies("two");
  }

  @Property
  void within_agreesWithNaiveWalk(
      @ForAll("ones") PolicyTaxonomy one,
      @ForAll("twos") PolicyTaxonomy two,
      @ForAll("ids") PolicyAreaId area,
      @ForAll("ids") PolicyAreaId broader) {
    PolicyTaxonomies both = PolicyTaxonomies.of(List.of(one, two));

    assertThat(both.within(area, broader)).isEqualTo(naive(both, area, broader));
    assertThat(one.within(area, broader))
        .isEqualTo(naive(PolicyTaxonomies.of(List.of(one)), area, broader));
  }

  @Property
  void within_isTransitive(
      @ForAll("ones") PolicyTaxonomy taxonomy,
      @ForAll("ids") PolicyAreaId a,
      @ForAll("ids") PolicyAreaId b,
      @ForAll("ids") PolicyAreaId c) {
    if (taxonomy.within(a, b).isYes() && taxonomy.within(b, c).isYes()) {
      assertThat(taxonomy.within(a, c)).isEqualTo(Truth.YES);
    }
  }

  @Property
  void within_anotherTaxonomyAdded_onlySettlesWhatWasUnknown(
      @ForAll("ones") PolicyTaxonomy one,
      @ForAll("twos") PolicyTaxonomy two,
      @ForAll("ids") PolicyAreaId area,
      @ForAll("ids") PolicyAreaId broader) {
    Truth alone = one.within(area, broader);

    if (!alone.isUnknown()) {
      assertThat(PolicyTaxonomies.of(List.of(two, one)).within(area, broader)).isEqualTo(alone);
    }
  }

  @Property
  void circular_exactlyThoseWithinABroaderOfTheirOwn(@ForAll("ones") PolicyTaxonomy taxonomy) {
    for (PolicyArea area : taxonomy.areas()) {
      assertThat(taxonomy.circular().contains(area.id()))
          .isEqualTo(
              area.broader().stream()
                  .anyMatch(broader -> taxonomy.within(broader, area.id()).isYes()));
    }
  }

  private static Truth naive(PolicyTaxonomies all, PolicyAreaId area, PolicyAreaId broader) {
    Truth reached = reaches(all, area, broader, STEPS);
    return all.area(broader).isPresent() ? reached : reached.or(Truth.UNKNOWN);
  }

  private static Truth reaches(
      PolicyTaxonomies all, PolicyAreaId area, PolicyAreaId broader, int steps) {
    if (area.equals(broader)) {
      return Truth.YES;
    }
    if (all.area(area).isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth reached = Truth.NO;
    for (PolicyAreaId above : all.area(area).orElseThrow().broader()) {
      reached = reached.or(steps == 0 ? Truth.NO : reaches(all, above, broader, steps - 1));
    }
    return reached;
  }
}
