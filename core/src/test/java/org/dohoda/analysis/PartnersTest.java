package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.Started;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

class PartnersTest {
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final ProgrammeId PROGRAMME = ProgrammeId.of("programme");
  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
  private static final Set<PartnershipStatus> ACTIVE = Set.of(PartnershipStatus.ACTIVE);

  private static Partnership partnership(String town, Episode... episodes) {
    return Partnership.builder()
        .id(PartnershipId.of("agency-" + town))
        .addParties(AGENCY, OrganizationId.of(town))
        .programme(PROGRAMME)
        .addEpisodes(episodes)
        .build();
  }

  private static Episode started(PartialDate date) {
    return Episode.builder()
        .addEvents(Started.on(date))
        .beginning(Beginning.COMPLETE)
        .continuingUntil(LocalDate.of(2016, 12, 31))
        .build();
  }

  private static final Partnership CERTAIN =
      partnership("certain", started(PartialDate.ofYear(2014)));
  private static final Partnership POSSIBLE =
      partnership("possible", started(PartialDate.ofYear(2015)));
  private static final Partnership LATER = partnership("later", started(PartialDate.ofYear(2016)));

  private static AttestedCount.Builder count(PartialDate on) {
    return AttestedCount.builder()
        .count(8)
        .addStatuses(PartnershipStatus.ACTIVE)
        .on(on)
        .source(Source.of("release"));
  }

  private static CooperationRegister register(AttestedCount... counts) {
    return CooperationRegister.builder()
        .addProgrammes(
            Programme.builder()
                .id(PROGRAMME)
                .name(LocalizedText.of("en", "programme"))
                .runBy(AGENCY)
                .build())
        .addPartnerships(CERTAIN, POSSIBLE, LATER)
        .addAttestedCounts(counts)
        .build();
  }

  private static List<String> names(List<Partner> partners) {
    return partners.stream().map(partner -> partner.organization().value()).toList();
  }

  @Test
  void on_sortsPartnersIntoThreeLists() {
    PartnersOnDay partners = Partners.of(register(), AGENCY).on(DAY, ACTIVE);
    assertThat(names(partners.certain())).containsExactly("certain");
    assertThat(names(partners.possibleOnly())).containsExactly("possible");
    assertThat(names(partners.excluded())).containsExactly("later");
  }

  @Test
  void under_programme_leavesOutWhoRunsIt() {
    PartnersOnDay partners = Partners.under(register(), PROGRAMME).on(DAY, ACTIVE);
    assertThat(partners).isEqualTo(Partners.of(register(), AGENCY).on(DAY, ACTIVE));
  }

  @Test
  void under_unknownProgramme_hasNoPartners() {
    assertThat(Partners.under(register(), ProgrammeId.of("other")).on(DAY, ACTIVE).partners())
        .isEmpty();
  }

  @Test
  void grounds_nameTheEventsByTheirPlace() {
    PartnersOnDay partners = Partners.of(register(), AGENCY).on(DAY, ACTIVE);
    PartnerGround ground = partners.certain().get(0).grounds().get(0);
    assertThat(ground.partnership()).isEqualTo(CERTAIN.id());
    assertThat(ground.events())
        .containsExactly(ModelPath.parse("/partnerships/agency-certain/episodes/0/events/0"));
  }

  @Test
  void severalPartnerships_anyOfThemCounts() {
    Partnership earlier =
        CERTAIN.toBuilder()
            .id(PartnershipId.of("earlier"))
            .episodes(
                List.of(
                    Episode.builder()
                        .addEvents(
                            Started.on(PartialDate.ofYear(2010)),
                            Ended.on(PartialDate.ofYear(2011)))
                        .beginning(Beginning.COMPLETE)
                        .build()))
            .build();
    PartnersOnDay partners = Partners.of(register().with(earlier), AGENCY).on(DAY, ACTIVE);
    assertThat(names(partners.certain())).containsExactly("certain");
    assertThat(partners.certain().get(0).grounds()).hasSize(2);
  }

  @Test
  void attested_standsBesideAndIsOfTheSameStatusesAndDay() {
    AttestedCount thisYear = count(PartialDate.ofYear(2015)).partner(AGENCY).build();
    AttestedCount ofProgramme = count(PartialDate.of(DAY)).programme(PROGRAMME).build();
    AttestedCount otherDay = count(PartialDate.ofYear(2016)).partner(AGENCY).build();
    AttestedCount otherStatus =
        count(PartialDate.of(DAY))
            .partner(AGENCY)
            .statuses(ImmutableSet.of(PartnershipStatus.APPLIED))
            .build();
    AttestedCount ofOther =
        count(PartialDate.of(DAY)).partner(OrganizationId.of("certain")).build();
    CooperationRegister register = register(thisYear, ofProgramme, otherDay, otherStatus, ofOther);
    assertThat(Partners.of(register, AGENCY).on(DAY, ACTIVE).attested())
        .containsExactly(thisYear, ofProgramme);
    assertThat(Partners.under(register, PROGRAMME).on(DAY, ACTIVE).attested())
        .containsExactly(ofProgramme);
  }

  @Test
  void on_noStatus_isRefused() {
    assertThatThrownBy(() -> Partners.of(register(), AGENCY).on(DAY, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("statuses: must not be empty");
  }

  @Test
  void factories_refuseNull() {
    new NullPointerTester()
        .setDefault(CooperationRegister.class, register())
        .setDefault(OrganizationId.class, AGENCY)
        .setDefault(ProgrammeId.class, PROGRAMME)
        .testAllPublicStaticMethods(Partners.class);
  }
}
