package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Liberec case: three memoranda, and the Agency's move from the Office to the Ministry. */
class LiberecTest {
  private static final OrganizationId OFFICE = OrganizationId.of("urad-vlady");
  private static final OrganizationId MINISTRY = OrganizationId.of("mmr");
  private static final OrganizationId STATE = OrganizationId.of("stat");

  private static final Affiliation WITHIN_OFFICE =
      Affiliation.builder()
          .unit(Cases.AGENCY)
          .within(OFFICE)
          .period(Period.parse("/2019-12-31"))
          .build();

  private static final Affiliation WITHIN_MINISTRY =
      Affiliation.builder()
          .unit(Cases.AGENCY)
          .within(MINISTRY)
          .period(Period.parse("2020-01-01/"))
          .decided(PartialDate.parse("2019-07-30"))
          .build();

  private static final CooperationRegister REGISTER =
      CooperationRegister.builder()
          .addOrganizations(
              organization(Cases.AGENCY, Truth.NO),
              organization(OFFICE, Truth.UNKNOWN),
              organization(MINISTRY, Truth.UNKNOWN))
          .addAffiliations(WITHIN_OFFICE, WITHIN_MINISTRY)
          .addInstruments(
              memorandum("lk-asz-2014", Cases.AGENCY, "2014-02-26").build(),
              memorandum("lk-asz-2019", OFFICE, "2019-05").build(),
              memorandum("lk-asz-2023", Cases.AGENCY, "[..2023-07-03]")
                  .addRelations(
                      Relation.of(RelationType.FOLLOWS, InstrumentId.of("lk-asz-2014")),
                      Relation.of(RelationType.FOLLOWS, InstrumentId.of("lk-asz-2019")))
                  .build())
          .build();

  private static final Effects EFFECTS = Effects.of(REGISTER);

  private static Organization organization(OrganizationId id, Truth legalPersonality) {
    return Organization.builder()
        .id(id)
        .addNames(TimedName.of(LocalizedText.of("cs", id.value()), Period.unknown()))
        .legalPersonality(legalPersonality)
        .build();
  }

  private static Memorandum.Builder memorandum(String id, OrganizationId other, String signed) {
    return Memorandum.builder()
        .id(InstrumentId.of(id))
        .addParties(Cases.signed(Cases.REGION, signed), Cases.signed(other, signed));
  }

  @ParameterizedTest
  @CsvSource({
    // memorandum, day, nothing presumed, effect on signature, customary
    "lk-asz-2014, 2014-02-25, NO, NO, NO",
    "lk-asz-2014, 2014-02-26, UNKNOWN, YES, YES",
    "lk-asz-2014, 2014-02-27, UNKNOWN, UNKNOWN, YES",
    "lk-asz-2014, 2023-09-12, UNKNOWN, UNKNOWN, YES",
    "lk-asz-2019, 2019-04-30, NO, NO, NO",
    "lk-asz-2019, 2019-05-17, UNKNOWN, UNKNOWN, UNKNOWN",
    "lk-asz-2019, 2019-05-31, UNKNOWN, UNKNOWN, YES",
    "lk-asz-2019, 2019-06-01, UNKNOWN, UNKNOWN, YES",
    "lk-asz-2023, 2013-01-01, UNKNOWN, UNKNOWN, UNKNOWN",
    "lk-asz-2023, 2023-07-03, UNKNOWN, UNKNOWN, YES",
    "lk-asz-2023, 2023-09-12, UNKNOWN, UNKNOWN, YES",
  })
  void inEffect_memoranda_restsOnWhatIsPresumed(
      String id, LocalDate day, Truth nothing, Truth onSignature, Truth customary) {
    InstrumentId memorandum = InstrumentId.of(id);
    Holding whole = EFFECTS.inEffect(memorandum);
    Holding forRegion = EFFECTS.inEffectFor(memorandum, Cases.REGION);
    Set<Presumption> signature = Set.of(Presumption.EFFECTIVE_ON_SIGNATURE);
    assertThat(whole.on(day, Set.of())).isEqualTo(nothing);
    assertThat(whole.on(day, signature)).isEqualTo(onSignature);
    assertThat(whole.on(day, Presumption.customary())).isEqualTo(customary);
    assertThat(forRegion).isEqualTo(whole);
  }

  @Test
  void parties_agencyAndOffice_areNotMixed() {
    assertThat(EFFECTS.parties(InstrumentId.of("lk-asz-2019")))
        .containsExactly(Cases.REGION, OFFICE);
    assertThat(EFFECTS.inEffectFor(InstrumentId.of("lk-asz-2019"), Cases.AGENCY))
        .isEqualTo(Holding.NEVER);
  }

  @ParameterizedTest
  @CsvSource({
    // day, within the Office, within the Ministry, within the Ministry if things continue
    "2014-02-26, UNKNOWN, NO, NO",
    "2019-08-01, UNKNOWN, NO, NO",
    "2019-12-31, YES, NO, NO",
    "2020-01-01, NO, YES, YES",
    "2023-07-03, NO, UNKNOWN, YES",
  })
  void standing_ofTheAgency_changesWithTheYear2020(
      LocalDate day, Truth office, Truth ministry, Truth continued) {
    Standing standing = EFFECTS.standing(Cases.AGENCY, day, Set.of());
    assertThat(standing.within(OFFICE)).isEqualTo(office);
    assertThat(standing.within(MINISTRY)).isEqualTo(ministry);
    assertThat(EFFECTS.standing(Cases.AGENCY, day, Presumption.customary()).within(MINISTRY))
        .isEqualTo(continued);
    assertThat(standing.legalPerson()).isEmpty();
  }

  @Test
  void standing_betweenDecisionAndEffect_announcesTheMove() {
    assertThat(EFFECTS.standing(Cases.AGENCY, LocalDate.of(2019, 7, 29), Set.of()).announced())
        .isEmpty();
    assertThat(EFFECTS.standing(Cases.AGENCY, LocalDate.of(2019, 8, 1), Set.of()).announced())
        .containsExactly(WITHIN_MINISTRY);
    assertThat(EFFECTS.standing(Cases.AGENCY, LocalDate.of(2020, 1, 1), Set.of()).announced())
        .isEmpty();
  }

  @Test
  void standing_overTime_isThatOfEachDay() {
    Timeline<Standing> timeline = EFFECTS.standing(Cases.AGENCY, Set.of());
    for (String day : new String[] {"2014-02-26", "2019-08-01", "2019-12-31", "2020-01-01"}) {
      LocalDate date = LocalDate.parse(day);
      assertThat(timeline.on(date)).isEqualTo(EFFECTS.standing(Cases.AGENCY, date, Set.of()));
    }
    assertThat(timeline.segments()).hasSize(5);
  }

  @Test
  void standing_legalPersonRecorded_isFoundThroughCertainLinksAlone() {
    CooperationRegister register =
        REGISTER
            .with(organization(MINISTRY, Truth.NO))
            .with(organization(STATE, Truth.YES))
            .toBuilder()
            .addAffiliations(
                Affiliation.builder()
                    .unit(MINISTRY)
                    .within(STATE)
                    .period(Period.parse("1996-11-01/.."))
                    .build())
            .build();
    Effects effects = Effects.of(register);
    LocalDate first = LocalDate.of(2020, 1, 1);
    LocalDate later = LocalDate.of(2023, 7, 3);
    assertThat(effects.standing(Cases.AGENCY, first, Set.of()).legalPerson()).contains(STATE);
    assertThat(effects.standing(Cases.AGENCY, later, Set.of()).legalPerson()).isEmpty();
    assertThat(effects.standing(Cases.AGENCY, later, Set.of()).possibleLegalPersons())
        .containsExactly(STATE);
    assertThat(effects.standing(Cases.AGENCY, later, Presumption.customary()).legalPerson())
        .isEqualTo(Optional.of(STATE));
  }

  @Test
  void standing_affiliationsInACycle_comesToAnEnd() {
    CooperationRegister register =
        CooperationRegister.builder()
            .addAffiliations(
                Affiliation.builder().unit(OFFICE).within(MINISTRY).build(),
                Affiliation.builder().unit(MINISTRY).within(OFFICE).build())
            .build();
    Standing standing = Effects.of(register).standing(OFFICE, LocalDate.of(2020, 1, 1), Set.of());
    assertThat(standing.links()).hasSize(2);
    assertThat(standing.within(MINISTRY)).isEqualTo(Truth.UNKNOWN);
    assertThat(standing.possibleLegalPersons()).containsExactly(OFFICE, MINISTRY);
  }
}
