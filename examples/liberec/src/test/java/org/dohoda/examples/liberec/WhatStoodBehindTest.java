package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.dohoda.effect.Standing;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Question 6. */
class WhatStoodBehindTest {
  private static final OrganizationId OFFICE = OrganizationId.of("urad-vlady");
  private static final OrganizationId MINISTRY = OrganizationId.of("mmr");

  private final View view = new View(Tour.liberec(), Language.EN);
  private final WhatStoodBehind question = (WhatStoodBehind) Questions.all().get(5);

  private Standing on(int year, int month, int day) {
    return question.on(view, LocalDate.of(year, month, day), Set.of());
  }

  @Test
  void february2014_theOfficeIsOnlyPossible() {
    Standing standing = on(2014, 2, 26);
    assertThat(standing.within(OFFICE)).isEqualTo(Truth.UNKNOWN);
    assertThat(standing.within(MINISTRY)).isEqualTo(Truth.NO);
    assertThat(standing.announced()).isEmpty();
  }

  @Test
  void august2019_theMoveIsDecidedAndNotYetEffective() {
    Standing standing = on(2019, 8, 1);
    assertThat(standing.within(OFFICE)).isEqualTo(Truth.UNKNOWN);
    assertThat(standing.within(MINISTRY)).isEqualTo(Truth.NO);
    assertThat(standing.announced()).extracting(Affiliation::within).containsExactly(MINISTRY);
  }

  @Test
  void january2020_theMinistryIsCertain() {
    Standing standing = on(2020, 1, 1);
    assertThat(standing.within(OFFICE)).isEqualTo(Truth.NO);
    assertThat(standing.within(MINISTRY)).isEqualTo(Truth.YES);
  }

  @Test
  void july2023_theMinistryIsPossibleUnlessItsLastingIsPresumed() {
    assertThat(on(2023, 7, 3).within(MINISTRY)).isEqualTo(Truth.UNKNOWN);
    assertThat(
            question.on(view, LocalDate.of(2023, 7, 3), Presumption.customary()).within(MINISTRY))
        .isEqualTo(Truth.YES);
  }

  @Test
  void legalPersonAbove_isUnknown() {
    for (LocalDate day : question.days()) {
      assertThat(question.on(view, day, Set.of()).legalPerson()).isEmpty();
    }
  }
}
