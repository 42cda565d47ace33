package org.dohoda.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Locale;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class PolicyTaxonomyTest {
  private static final PolicyAreaId HOUSING = PolicyAreaId.of("town/housing");
  private static final PolicyAreaId RENT = PolicyAreaId.of("town/rent");
  private static final PolicyAreaId ARREARS = PolicyAreaId.of("town/rent-arrears");

  private static PolicyArea area(PolicyAreaId id, PolicyAreaId... broader) {
    return PolicyArea.builder()
        .id(id)
        .label(LocalizedText.of("en", id.area()))
        .addBroader(broader)
        .build();
  }

  private static PolicyTaxonomy town(PolicyArea... areas) {
    return PolicyTaxonomy.builder()
        .id("town")
        .name(LocalizedText.of("cs", "Oblasti města", "en", "Areas of the town"))
        .addAreas(areas)
        .build();
  }

  @Test
  void within_throughSeveralSteps_yes() {
    PolicyTaxonomy town = town(area(HOUSING), area(RENT, HOUSING), area(ARREARS, RENT));

    assertThat(town.within(ARREARS, HOUSING)).isEqualTo(Truth.YES);
    assertThat(town.within(HOUSING, ARREARS)).isEqualTo(Truth.NO);
    assertThat(town.within(RENT, RENT)).isEqualTo(Truth.YES);
  }

  @Test
  void within_notListed_unknownUnlessTheSame() {
    PolicyTaxonomy town = town(area(HOUSING), area(RENT, HOUSING));

    assertThat(town.within(ARREARS, HOUSING)).isEqualTo(Truth.UNKNOWN);
    assertThat(town.within(HOUSING, ARREARS)).isEqualTo(Truth.UNKNOWN);
    assertThat(town.within(ARREARS, ARREARS)).isEqualTo(Truth.YES);
  }

  @Test
  void within_walkLeavesTheTaxonomy_unknown() {
    PolicyTaxonomy town = town(area(HOUSING), area(ARREARS, SocialInclusion.DEBT));

    assertThat(town.within(ARREARS, HOUSING)).isEqualTo(Truth.UNKNOWN);
    assertThat(town.within(ARREARS, SocialInclusion.DEBT)).isEqualTo(Truth.YES);
  }

  @Test
  void within_acrossTaxonomies_goesFromOneToAnother() {
    PolicyTaxonomy town = town(area(RENT, SocialInclusion.LONG_TERM_UNEMPLOYMENT));
    PolicyTaxonomies both = PolicyTaxonomies.of(List.of(town, SocialInclusion.taxonomy()));

    assertThat(town.within(RENT, SocialInclusion.EMPLOYMENT)).isEqualTo(Truth.UNKNOWN);
    assertThat(both.within(RENT, SocialInclusion.EMPLOYMENT)).isEqualTo(Truth.YES);
    assertThat(both.within(RENT, SocialInclusion.HOUSING)).isEqualTo(Truth.NO);
  }

  @Test
  void circular_twoAreasPartOfEachOther_namesBothAndNoOther() {
    PolicyTaxonomy town = town(area(HOUSING, RENT), area(RENT, HOUSING), area(ARREARS, RENT));

    assertThat(town.circular()).containsExactly(HOUSING, RENT);
    assertThat(town.within(HOUSING, RENT)).isEqualTo(Truth.YES);
    assertThat(town.within(RENT, ARREARS)).isEqualTo(Truth.NO);
  }

  @Test
  void area_byId_foundOrEmpty() {
    PolicyTaxonomy town = town(area(HOUSING));

    assertThat(town.area(HOUSING)).contains(area(HOUSING));
    assertThat(town.area(RENT)).isEmpty();
  }

  @Test
  void build_areaOfAnotherTaxonomy_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> town(area(SocialInclusion.DEBT)))
        .withMessage(
            "areas: must carry the id of their taxonomy, town, was 'social-inclusion/debt'");
  }

  @Test
  void build_sameIdTwice_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> town(area(RENT), area(RENT, HOUSING)))
        .withMessageStartingWith("areas: must have each id once");
  }

  @Test
  void build_idIsNoToken_refusedEvenWithoutAreas() {
    PolicyTaxonomy.Builder builder =
        PolicyTaxonomy.builder().id("My Town").name(LocalizedText.of("en", "areas"));

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void build_nothingGiven_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PolicyTaxonomy.builder().build())
        .withMessageContaining("id")
        .withMessageContaining("name");
  }

  @Test
  void buildArea_partOfItself_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> area(RENT, RENT))
        .withMessage("broader: must not be the area itself, was 'town/rent'");
  }

  @Test
  void taxonomies_oneIdTwoContents_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyTaxonomies.of(List.of(town(area(RENT)), town(area(HOUSING)))))
        .withMessage("taxonomies: must not differ under one id, was 'town'");
  }

  @Test
  void taxonomies_lookUp_byIdAndLabel() {
    PolicyTaxonomies all = PolicyTaxonomies.of(List.of(SocialInclusion.taxonomy()));

    assertThat(all.taxonomy(SocialInclusion.ID)).contains(SocialInclusion.taxonomy());
    assertThat(all.taxonomy("town")).isEmpty();
    assertThat(all.taxonomies()).containsExactly(SocialInclusion.taxonomy());
    assertThat(all.area(SocialInclusion.DEBT)).isPresent();
    assertThat(all.label(SocialInclusion.DEBT, Locale.forLanguageTag("cs")))
        .isEqualTo("dluhová problematika");
    assertThat(all.label(RENT, Locale.ENGLISH)).isEqualTo("town/rent");
    assertThat(all.circular()).isEmpty();
    assertThat(all).hasToString("[social-inclusion]");
  }

  @Test
  void equality_byContent() {
    new EqualsTester()
        .addEqualityGroup(area(RENT), area(RENT).toBuilder().build())
        .addEqualityGroup(area(RENT, HOUSING))
        .addEqualityGroup(area(RENT).toBuilder().period(Period.parse("2019/..")).build())
        .addEqualityGroup(area(RENT).toBuilder().addExactMatches("GF0610").build())
        .addEqualityGroup(town(area(RENT)), town(area(RENT)).toBuilder().build())
        .addEqualityGroup(town())
        .addEqualityGroup(
            PolicyTaxonomies.of(ImmutableList.of(town())),
            PolicyTaxonomies.of(ImmutableList.of(town(), town())))
        .addEqualityGroup(PolicyTaxonomies.of(ImmutableList.of()))
        .testEquals();
  }

  @Test
  void publicFactories_null_refused() {
    new NullPointerTester().testAllPublicStaticMethods(PolicyTaxonomies.class);
    new NullPointerTester().testAllPublicStaticMethods(CooperationForm.class);
    new NullPointerTester().testAllPublicStaticMethods(Focus.class);
  }
}
