package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.partnership.PartnershipStatus.ACTIVE;
import static org.dohoda.partnership.PartnershipStatus.APPLIED;
import static org.dohoda.partnership.PartnershipStatus.APPROVED;
import static org.dohoda.partnership.PartnershipStatus.NONE;

import java.time.LocalDate;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The worked case of the package comment, line by line. */
class PackageCaseTest {
  private static final LocalDate RELEASE = LocalDate.of(2023, 7, 3);

  @Test
  void velkeHamry_inTheWordsOfThePackageComment() {
    Partnership velkeHamry = velkeHamry(Started.on(PartialDate.ofYear(2013)));
    assertThat(velkeHamry.possibleOn(LocalDate.of(2012, 12, 31)))
        .containsExactlyInAnyOrder(NONE, APPLIED, APPROVED);
    assertThat(velkeHamry.possibleOn(LocalDate.of(2013, 1, 1)))
        .containsExactlyInAnyOrder(NONE, APPLIED, APPROVED, ACTIVE);
    assertThat(velkeHamry.validity(Set.of(ACTIVE)).certain().isEmpty()).isTrue();
    assertThat(velkeHamry.validity(Set.of(ACTIVE)).on(RELEASE)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void velkeHamry_whatWouldMakeADayCertain() {
    LocalDate start = LocalDate.of(2013, 5, 17);
    Partnership exact = velkeHamry(Started.on(PartialDate.of(start)));
    assertThat(exact.validity(Set.of(ACTIVE)).on(start)).isEqualTo(Truth.YES);
    assertThat(exact.validity(Set.of(ACTIVE)).on(start.plusDays(1))).isEqualTo(Truth.UNKNOWN);
    Partnership observed =
        velkeHamry(
            Started.on(PartialDate.ofYear(2013)), Attested.on(ACTIVE, PartialDate.of(RELEASE)));
    assertThat(observed.validity(Set.of(ACTIVE)).on(RELEASE)).isEqualTo(Truth.YES);
    assertThat(observed.validity(Set.of(ACTIVE)).on(RELEASE.plusDays(1))).isEqualTo(Truth.UNKNOWN);
  }

  private static Partnership velkeHamry(PartnershipEvent... events) {
    return Partnership.builder()
        .id(PartnershipId.of("asz-velke-hamry"))
        .addParties(OrganizationId.of("asz"), OrganizationId.of("velke-hamry"))
        .addEpisode(Episode.builder().addEvents(events).beginning(Beginning.STEPS_MISSING).build())
        .build();
  }
}
