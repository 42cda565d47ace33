package org.dohoda.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.source.Attestation;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class RelationsTest {
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final OrganizationId OFFICE = OrganizationId.of("urad-vlady");
  private static final OrganizationId MINISTRY = OrganizationId.of("mmr");
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final OrganizationId COMPANY = OrganizationId.of("spolecnost");
  private static final InstrumentId MEMORANDUM = InstrumentId.of("lk-asz-2014");
  private static final ImmutableSet<Presumption> NOTHING = ImmutableSet.of();

  private static Affiliation affiliation(OrganizationId within, String period) {
    return Affiliation.builder().unit(AGENCY).within(within).period(Period.parse(period)).build();
  }

  private static Succession.Builder succession() {
    return Succession.builder().predecessor(OFFICE).successor(MINISTRY);
  }

  private static Stake stake() {
    return Stake.builder().holder(REGION).organization(COMPANY).build();
  }

  @Test
  void affiliation_decidedBeforeEffect_holdsFromEffect() {
    Affiliation after =
        affiliation(MINISTRY, "2020-01-01/").toBuilder()
            .decided(PartialDate.of(2019, 7, 30))
            .build();

    assertThat(after.validity(NOTHING).on(LocalDate.of(2019, 8, 1))).isEqualTo(Truth.NO);
    assertThat(after.validity(NOTHING).on(LocalDate.of(2020, 1, 1))).isEqualTo(Truth.YES);
    assertThat(after.validity(NOTHING).on(LocalDate.of(2023, 7, 3))).isEqualTo(Truth.UNKNOWN);
    assertThat(after.validity(Presumption.customary()).on(LocalDate.of(2023, 7, 3)))
        .isEqualTo(Truth.YES);
  }

  @Test
  void affiliation_noStartRecorded_onlyPossibleWhateverIsPresumed() {
    Affiliation before = affiliation(OFFICE, "/2019-12-31");

    assertThat(before.validity(Presumption.customary()).on(LocalDate.of(2014, 2, 26)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(before.validity(NOTHING).on(LocalDate.of(2020, 1, 1))).isEqualTo(Truth.NO);
  }

  @Test
  void affiliation_attested_certainOnThatDay() {
    Affiliation before =
        affiliation(OFFICE, "/2019-12-31").toBuilder()
            .addAttestations(Attestation.of(PartialDate.of(2014, 2, 26)))
            .build();

    assertThat(before.validity(NOTHING).on(LocalDate.of(2014, 2, 26))).isEqualTo(Truth.YES);
    assertThat(before.validity(NOTHING).on(LocalDate.of(2014, 2, 25))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void stake_noPeriodRecorded_presumedToHaveBegunAndToLast() {
    LocalDate day = LocalDate.of(2023, 9, 12);

    assertThat(stake().validity(NOTHING).on(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(stake().validity(ImmutableSet.of(Presumption.CONTINUES)).on(day))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(stake().validity(Presumption.customary()).on(day)).isEqualTo(Truth.YES);
  }

  @Test
  void relations_ofOneWithItself_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> affiliation(AGENCY, "/"))
        .withMessage("within: must not be the unit itself, was 'asz'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession().successor(OFFICE).build())
        .withMessage("successor: must not be the predecessor, was 'urad-vlady'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stake().toBuilder().organization(REGION).build())
        .withMessage("organization: must not be the holder, was 'liberecky-kraj'");
  }

  @Test
  void succession_instruments_listedIfAndOnlyIfNamedOnesPass() {
    assertThat(succession().build().passing()).isEqualTo(Passing.NOT_STATED);
    assertThat(succession().passing(Passing.NAMED).addInstruments(MEMORANDUM).build().instruments())
        .containsExactly(MEMORANDUM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession().passing(Passing.NAMED).build())
        .withMessage("instruments: must be listed if and only if named ones pass, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> succession().passing(Passing.ALL).addInstruments(MEMORANDUM).build());
  }

  @Test
  void representative_personOrOffice_oneMustBeThere() {
    LocalizedText governor = LocalizedText.of("cs", "hejtman", "en", "governor");

    assertThat(Representative.builder().organization(REGION).office(governor).build().person())
        .isEmpty();
    assertThat(Representative.builder().organization(REGION).person("A. B.").build().office())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Representative.builder().organization(REGION).build())
        .withMessage("office: must be there if no person is, was 'liberecky-kraj'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Representative.builder().organization(REGION).person(" ").build());
  }

  @Test
  void equality_byContent() {
    Representative governor = Representative.builder().organization(REGION).person("A. B.").build();

    new EqualsTester()
        .addEqualityGroup(
            affiliation(OFFICE, "/2019-12-31"),
            affiliation(OFFICE, "/2019-12-31").toBuilder().build())
        .addEqualityGroup(affiliation(OFFICE, "../2019-12-31"))
        .addEqualityGroup(stake(), stake().toBuilder().build())
        .addEqualityGroup(stake().toBuilder().role(StakeRoles.OWNER).build())
        .addEqualityGroup(succession().build(), succession().build().toBuilder().build())
        .addEqualityGroup(succession().on(PartialDate.of(2020, 1, 1)).build())
        .addEqualityGroup(governor, governor.toBuilder().build())
        .addEqualityGroup(governor.toBuilder().period(Period.parse("2020/")).build())
        .testEquals();
  }
}
