package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.policy.SocialInclusion.COEXISTENCE;
import static org.dohoda.policy.SocialInclusion.COMMUNITY_WORK;
import static org.dohoda.policy.SocialInclusion.CRIME_PREVENTION;
import static org.dohoda.policy.SocialInclusion.DEBT;
import static org.dohoda.policy.SocialInclusion.EDUCATION;
import static org.dohoda.policy.SocialInclusion.EMPLOYMENT;
import static org.dohoda.policy.SocialInclusion.EXCLUDED_AREAS;
import static org.dohoda.policy.SocialInclusion.HEALTH;
import static org.dohoda.policy.SocialInclusion.HEALTH_CARE;
import static org.dohoda.policy.SocialInclusion.HOUSING;
import static org.dohoda.policy.SocialInclusion.LONG_TERM_UNEMPLOYMENT;
import static org.dohoda.policy.SocialInclusion.PARTICIPATION_METHODS;
import static org.dohoda.policy.SocialInclusion.RETURN_TO_WORK;
import static org.dohoda.policy.SocialInclusion.SOCIAL_BENEFITS;
import static org.dohoda.policy.SocialInclusion.SOCIAL_SERVICES;

import java.util.List;
import org.dohoda.analysis.Aspect;
import org.dohoda.analysis.AspectDifference;
import org.dohoda.analysis.CoverageDifference;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Question 7; the memorandum of 2019 is here, that of 2023 is there. */
class WhatIsCoveredTest {
  private final CoverageDifference difference =
      ((WhatIsCovered) Questions.all().get(6)).difference(new View(Tour.liberec(), Language.EN));

  @Test
  void areas_areComparedAsConcepts() {
    AspectDifference<PolicyAreaId> areas = difference.areas();
    assertThat(areas.inBoth())
        .containsExactlyInAnyOrder(HOUSING, SOCIAL_SERVICES, EDUCATION, DEBT, CRIME_PREVENTION);
    assertThat(areas.onlyHere())
        .containsExactlyInAnyOrder(
            EMPLOYMENT,
            SOCIAL_BENEFITS,
            HEALTH_CARE,
            COMMUNITY_WORK,
            HEALTH,
            PARTICIPATION_METHODS);
    assertThat(areas.onlyThere())
        .containsExactlyInAnyOrder(
            LONG_TERM_UNEMPLOYMENT, RETURN_TO_WORK, EXCLUDED_AREAS, COEXISTENCE);
  }

  @Test
  void debt_isInBothUnderDifferentWords() {
    assertThat(labels(difference.areas().here(), DEBT)).containsExactly("dluhová problematika");
    assertThat(labels(difference.areas().there(), DEBT)).containsExactly("oddlužení osob");
  }

  private static List<String> labels(Aspect<PolicyAreaId> areas, PolicyAreaId area) {
    return areas.mentionsOf(area).stream()
        .flatMap(mention -> mention.label().stream())
        .map(label -> label.in(Language.CS.locale()))
        .toList();
  }

  @Test
  void missingArea_isNotListedRatherThanExcluded() {
    assertThat(difference.areas().here().openness()).isEqualTo(Openness.OPEN);
    assertThat(difference.areas().there().openness()).isEqualTo(Openness.OPEN);
    assertThat(difference.areas().here().contains(COEXISTENCE)).isEqualTo(Truth.UNKNOWN);
    assertThat(difference.areas().there().contains(EMPLOYMENT)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void phases_of2023AddPlanningAndEvaluation() {
    assertThat(difference.phases().inBoth())
        .containsExactlyInAnyOrder(PolicyPhase.FORMULATION, PolicyPhase.IMPLEMENTATION);
    assertThat(difference.phases().onlyHere()).isEmpty();
    assertThat(difference.phases().onlyThere())
        .containsExactlyInAnyOrder(PolicyPhase.PLANNING, PolicyPhase.EVALUATION);
  }

  @Test
  void forms_areThoseOf2023() {
    assertThat(difference.forms().onlyThere())
        .containsExactlyInAnyOrder(
            CooperationForms.INFORMATION_EXCHANGE,
            CooperationForms.CONSULTATION,
            CooperationForms.JOINT_POSITION,
            CooperationForms.JOINT_PROCEDURE);
    assertThat(difference.forms().there().openness()).isEqualTo(Openness.OPEN);
  }
}
