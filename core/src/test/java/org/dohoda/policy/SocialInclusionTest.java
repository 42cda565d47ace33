package org.dohoda.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.stream.Stream;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class SocialInclusionTest {
  private static final PolicyTaxonomy TAXONOMY = SocialInclusion.taxonomy();

  @Test
  void areas_ofBothMemoranda_allThereInCzechAndEnglish() {
    assertThat(TAXONOMY.areas().stream().map(area -> area.id().area()))
        .containsExactly(
            "employment",
            "long-term-unemployment",
            "return-to-work",
            "housing",
            "excluded-areas",
            "debt",
            "education",
            "social-services",
            "social-benefits",
            "health-care",
            "health",
            "community-work",
            "crime-prevention",
            "coexistence",
            "participation-methods");
    assertThat(TAXONOMY.areas())
        .allSatisfy(area -> assertThat(area.label().texts().keySet()).containsExactly("cs", "en"));
    assertThat(TAXONOMY.circular()).isEmpty();
  }

  @Test
  void labels_of2019_eachFindsOneArea() {
    List<String> labels =
        List.of(
            "zaměstnanost",
            "bydlení",
            "sociální služby",
            "vzdělávání",
            "sociální dávkové systémy",
            "zdravotní péče",
            "komunitní práce a komunitní služby",
            "dluhová problematika",
            "prevence kriminality",
            "zdraví",
            "participativní postupy");

    assertThat(labels).allSatisfy(label -> assertThat(called(label)).hasSize(1));
  }

  @Test
  void debt_twoLabels_oneConcept() {
    assertThat(called("dluhová problematika")).containsExactly(SocialInclusion.DEBT);
    assertThat(called("oddlužení")).containsExactly(SocialInclusion.DEBT);
  }

  @Test
  void health_nearDuplicates_stayTwo() {
    assertThat(TAXONOMY.within(SocialInclusion.HEALTH_CARE, SocialInclusion.HEALTH))
        .isEqualTo(Truth.NO);
    assertThat(TAXONOMY.within(SocialInclusion.HEALTH, SocialInclusion.HEALTH_CARE))
        .isEqualTo(Truth.NO);
  }

  @Test
  void broader_onlyWhereTheConceptGivesGround() {
    ImmutableSet<PolicyAreaId> ofEmployment =
        ImmutableSet.of(SocialInclusion.LONG_TERM_UNEMPLOYMENT, SocialInclusion.RETURN_TO_WORK);

    for (PolicyArea area : TAXONOMY.areas()) {
      assertThat(area.broader())
          .isEqualTo(
              ofEmployment.contains(area.id())
                  ? ImmutableSet.of(SocialInclusion.EMPLOYMENT)
                  : ImmutableSet.of());
    }
  }

  @Test
  void mutuality_ofTheFormsOf2023_dataOfTheForm() {
    assertThat(CooperationForms.INFORMATION_EXCHANGE.mutuality()).contains(Mutuality.MUTUAL);
    assertThat(CooperationForms.CONSULTATION.mutuality()).contains(Mutuality.MUTUAL);
    assertThat(CooperationForms.JOINT_POSITION.mutuality()).contains(Mutuality.JOINT);
    assertThat(CooperationForms.JOINT_PROCEDURE.mutuality()).contains(Mutuality.JOINT);
  }

  @Test
  void mutuality_mayGoOneWayOrNotKnown_empty() {
    assertThat(CooperationForms.TRAINING.mutuality()).isEmpty();
    assertThat(CooperationForm.of("other-forms").mutuality()).isEmpty();
    assertThat(CooperationForm.of("consultation").mutuality()).contains(Mutuality.MUTUAL);
  }

  @Test
  void focus_equality_byContent() {
    LocalizedText places = LocalizedText.of("cs", "sociálně vyloučené oblasti");
    Focus plain = Focus.on(SocialInclusion.HOUSING);

    new EqualsTester()
        .addEqualityGroup(plain, Focus.builder().area(SocialInclusion.HOUSING).build())
        .addEqualityGroup(Focus.on(SocialInclusion.DEBT))
        .addEqualityGroup(plain.toBuilder().direction(Direction.RAISE).build())
        .addEqualityGroup(plain.toBuilder().label(places).build())
        .addEqualityGroup(plain.toBuilder().place(places).build())
        .addEqualityGroup(plain.toBuilder().targetGroup(places).build())
        .addEqualityGroup(CooperationForm.of("training"), CooperationForms.TRAINING)
        .addEqualityGroup(CooperationForms.SECONDMENT)
        .testEquals();
  }

  private static ImmutableList<PolicyAreaId> called(String label) {
    return TAXONOMY.areas().stream()
        .filter(area -> labels(area).anyMatch(text -> text.texts().containsValue(label)))
        .map(PolicyArea::id)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<LocalizedText> labels(PolicyArea area) {
    return Stream.concat(Stream.of(area.label()), area.otherLabels().stream());
  }
}
