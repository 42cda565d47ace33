package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.util.List;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.Bases;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A party is bound by what it did itself, not by what others did. */
class OwnActTest {
  private static final Quantity TWO = Quantity.atLeast(2, Bases.PARTIES);
  private static final EntryIntoForce BY_TWO_DEPOSITS =
      EntryIntoForce.on(DateRule.on(Anchor.DEPOSIT)).toBuilder().needed(TWO).build();
  private static final EntryIntoForce BY_TWO_SIGNATURES =
      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)).toBuilder().needed(TWO).build();

  private static Memorandum.Builder memorandum(List<Party> parties, Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .parties(parties)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("final"))
                .addProvisions(Term.indefinite())
                .addProvisions(provisions)
                .build());
  }

  private static Party deposited(OrganizationId organization, String day) {
    return Party.builder().organization(organization).deposited(PartialDate.parse(day)).build();
  }

  private static Party effective(OrganizationId organization, String day) {
    return Party.builder().organization(organization).effective(PartialDate.parse(day)).build();
  }

  private static Truth bound(OrganizationId party, String day, Instrument... instruments) {
    return Cases.on(Cases.effects(instruments).inEffectFor(MEMORANDUM, party), day);
  }

  private static Party only(OrganizationId organization, String signed) {
    return Cases.signed(organization, signed);
  }

  @Test
  void depositAfterTheOthers_bindsNotBefore() {
    Memorandum memorandum =
        memorandum(
                List.of(
                    deposited(REGION, "2020-01-01"),
                    deposited(TOWN, "2020-01-01"),
                    deposited(AGENCY, "2025-01-01")),
                BY_TWO_DEPOSITS)
            .build();

    assertThat(bound(REGION, "2020-01-01", memorandum)).isEqualTo(Truth.YES);
    assertThat(bound(AGENCY, "2023-09-12", memorandum)).isEqualTo(Truth.NO);
    assertThat(bound(AGENCY, "2025-01-01", memorandum)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void depositThatIsNotRecorded_leavesItOpen_evenIfItSigned() {
    for (Party agency : List.of(Party.of(AGENCY), only(AGENCY, "2019-12-01"))) {
      Memorandum memorandum =
          memorandum(
                  List.of(deposited(REGION, "2020-01-01"), deposited(TOWN, "2020-01-01"), agency),
                  BY_TWO_DEPOSITS)
              .build();
      assertThat(bound(AGENCY, "2019-12-31", memorandum)).isEqualTo(Truth.NO);
      assertThat(bound(AGENCY, "2023-09-12", memorandum)).isEqualTo(Truth.UNKNOWN);
      assertThat(bound(TOWN, "2023-09-12", memorandum)).isEqualTo(Truth.YES);
    }
  }

  @Test
  void attestation_thatOthersExplain_saysNothingOfAPartyOfWhichNothingIsRecorded() {
    for (Party agency : List.of(Party.of(AGENCY), only(AGENCY, "[2020..2030]"))) {
      Memorandum memorandum =
          memorandum(
                  List.of(effective(REGION, "2020-01-01"), effective(TOWN, "2020-01-01"), agency))
              .addAttestations(new Attestation(PartialDate.parse("2021-05-05"), Optional.empty()))
              .build();
      assertThat(bound(AGENCY, "2023-09-12", memorandum)).isEqualTo(Truth.UNKNOWN);
      assertThat(bound(TOWN, "2023-09-12", memorandum)).isEqualTo(Truth.YES);
    }
  }

  @Test
  void attestation_thatOneOtherDoesNotExplain_showsTheRestBound() {
    Memorandum memorandum =
        memorandum(List.of(effective(REGION, "2020-01-01"), Party.of(TOWN), Party.of(AGENCY)))
            .addAttestations(new Attestation(PartialDate.parse("2021-05-05"), Optional.empty()))
            .build();

    assertThat(bound(AGENCY, "2023-09-12", memorandum)).isEqualTo(Truth.YES);
  }

  @Test
  void provisionalFromTheFirstSignature_isForThoseWhoSigned() {
    EntryIntoForce provisional =
        EntryIntoForce.builder()
            .firstDay(DateRule.withoutDelay())
            .provisional(DateRule.on(Anchor.FIRST_SIGNATURE))
            .build();
    Memorandum late =
        memorandum(
                List.of(
                    only(REGION, "2020-01-01"),
                    only(TOWN, "2020-01-01"),
                    only(AGENCY, "2024-01-01")),
                provisional)
            .build();
    Memorandum notRecorded =
        late.toBuilder()
            .parties(List.of(late.parties().get(0), late.parties().get(1), Party.of(AGENCY)))
            .build();

    assertThat(bound(TOWN, "2021-01-01", late)).isEqualTo(Truth.YES);
    assertThat(bound(AGENCY, "2021-01-01", late)).isNotEqualTo(Truth.YES);
    assertThat(bound(AGENCY, "2024-01-01", late)).isEqualTo(Truth.YES);
    assertThat(bound(AGENCY, "2024-01-01", notRecorded)).isEqualTo(Truth.UNKNOWN);
  }

  private static Amendment joining(Party party) {
    return Amendment.builder()
        .id(InstrumentId.of("joining"))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse("2022-01-01"))
        .addChanges(Change.joins(party))
        .build();
  }

  @Test
  void joining_bindsNotBeforeItsSignature() {
    Memorandum memorandum =
        memorandum(List.of(effective(REGION, "2020-01-01"), effective(TOWN, "2020-01-01"))).build();

    assertThat(bound(AGENCY, "2023-09-12", memorandum, joining(only(AGENCY, "2025-01-01"))))
        .isEqualTo(Truth.NO);
    assertThat(bound(AGENCY, "2025-01-01", memorandum, joining(only(AGENCY, "2025-01-01"))))
        .isEqualTo(Truth.YES);
  }

  /** That the instrument has begun is known from its parties, though not from its own text. */
  @Test
  void joining_thoseWhoseDaysAreRecorded_isCertain() {
    Memorandum memorandum =
        memorandum(List.of(effective(REGION, "2020-01-01"), effective(TOWN, "2020-01-01"))).build();

    assertThat(bound(AGENCY, "2021-12-31", memorandum, joining(Party.of(AGENCY))))
        .isEqualTo(Truth.NO);
    assertThat(bound(AGENCY, "2022-01-01", memorandum, joining(Party.of(AGENCY))))
        .isEqualTo(Truth.YES);
  }

  @Test
  void twoThirdsOfTheParties_areCounted() {
    EntryIntoForce entry =
        BY_TWO_DEPOSITS.toBuilder()
            .needed(Quantity.atLeast(Fraction.of(2, 3), Bases.PARTIES))
            .build();
    Memorandum memorandum =
        memorandum(
                List.of(
                    deposited(REGION, "2020-01-01"),
                    deposited(AGENCY, "2020-01-01"),
                    deposited(TOWN, "2025-01-01")),
                entry)
            .build();

    assertThat(bound(AGENCY, "2019-12-31", memorandum)).isEqualTo(Truth.NO);
    assertThat(bound(AGENCY, "2020-01-01", memorandum)).isEqualTo(Truth.YES);
  }

  @Test
  void shareOfSomethingElse_leavesOpenHowManyAreNeeded() {
    EntryIntoForce entry =
        BY_TWO_DEPOSITS.toBuilder()
            .needed(Quantity.atLeast(Fraction.of(2, 3), Bases.MEMBERS_OF_EACH_PARTY))
            .build();
    Memorandum memorandum =
        memorandum(
                List.of(
                    deposited(REGION, "2020-01-01"),
                    deposited(AGENCY, "2020-01-01"),
                    deposited(TOWN, "2025-01-01")),
                entry)
            .build();

    assertThat(bound(AGENCY, "2023-09-12", memorandum)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(AGENCY, "2025-01-01", memorandum)).isEqualTo(Truth.YES);
  }

  @Test
  void twoSignaturesAreNeeded_theThirdOneIsNotWaitedFor() {
    Memorandum memorandum =
        memorandum(
                List.of(
                    only(REGION, "2020-01-01"),
                    only(AGENCY, "2020-02-01"),
                    only(TOWN, "2025-01-01")),
                BY_TWO_SIGNATURES)
            .build();

    assertThat(bound(AGENCY, "2020-01-31", memorandum)).isEqualTo(Truth.NO);
    assertThat(bound(AGENCY, "2020-02-01", memorandum)).isEqualTo(Truth.YES);
    assertThat(bound(TOWN, "2023-09-12", memorandum)).isEqualTo(Truth.NO);
  }

  @Test
  void joiningAStatute_doesNotSwitchItOff() {
    InstrumentId statute = InstrumentId.of("statut");
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(statute)
            .state(InstrumentState.CONCLUDED)
            .term(Period.parse("2020-01-01/.."))
            .build();
    Amendment amendment =
        Amendment.builder().from(joining(only(TOWN, "2022-01-01"))).amends(statute).build();

    assertThat(Cases.on(Cases.effects(rules, amendment).inEffect(statute), "2023-09-12"))
        .isEqualTo(Truth.YES);
  }
}
