package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.on;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** One organization that holds the places of two parties is one party. */
class TwoPlacesTest {
  private static final OrganizationId OTHER_TOWN = OrganizationId.of("mimon");

  private static Party bound(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2020-01-01"))
        .build();
  }

  private static Memorandum memorandum(OrganizationId... parties) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addAllParties(List.of(parties).stream().map(TwoPlacesTest::bound).toList())
        .addClauses(
            Clause.builder().id(ClauseId.of("final")).addProvision(Term.indefinite()).build())
        .build();
  }

  private static Succession succession(
      OrganizationId predecessor, OrganizationId successor, Optional<PartialDate> day) {
    return Succession.builder()
        .predecessor(predecessor)
        .successor(successor)
        .on(day)
        .passing(Passing.ALL)
        .build();
  }

  private static Succession succession(
      OrganizationId predecessor, OrganizationId successor, String day) {
    return succession(predecessor, successor, Optional.of(PartialDate.parse(day)));
  }

  private static Effects effects(Memorandum memorandum, Succession... successions) {
    return Effects.of(
        CooperationRegister.builder()
            .addInstrument(memorandum)
            .addSuccessions(successions)
            .build());
  }

  private static ImmutableList<Truth> after(Effects effects) {
    return ImmutableList.of(
        on(effects.inEffect(MEMORANDUM), "2022-01-01"),
        on(effects.inEffectFor(MEMORANDUM, REGION), "2022-01-01"));
  }

  @Test
  void successorOfTheOtherParty_isLeftAlone() {
    Effects effects = effects(memorandum(REGION, AGENCY), succession(AGENCY, REGION, "2021-01-01"));
    assertThat(on(effects.inEffect(MEMORANDUM), "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffectFor(MEMORANDUM, REGION), "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(after(effects)).containsOnly(Truth.NO);
  }

  @Test
  void successorOfAnotherParty_goesOnWithTheThird() {
    Effects effects =
        effects(memorandum(REGION, AGENCY, TOWN), succession(AGENCY, REGION, "2021-01-01"));
    assertThat(after(effects)).containsOnly(Truth.YES);
    assertThat(on(effects.inEffectFor(MEMORANDUM, TOWN), "2022-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void successorOfAnotherParty_isLeftAloneWhenTheThirdLeaves() {
    Memorandum left =
        memorandum(REGION, AGENCY, TOWN).toBuilder()
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.TERMINATED)
                    .on(PartialDate.parse("2021-06-30"))
                    .party(TOWN)
                    .build())
            .build();
    Effects effects = effects(left, succession(AGENCY, REGION, "2021-01-01"));
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(after(effects)).containsOnly(Truth.NO);
  }

  @Test
  void successorOnAnUnknownDay_isPerhapsLeftAlone() {
    Effects effects =
        effects(memorandum(REGION, AGENCY), succession(AGENCY, REGION, Optional.empty()));
    assertThat(after(effects)).containsOnly(Truth.UNKNOWN);
  }

  @Test
  void successorByAmendment_isLeftAlone() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.parse("2021-01-01"))
            .addChange(Change.succeeded(AGENCY, REGION))
            .build();
    assertThat(after(Cases.effects(memorandum(REGION, AGENCY), amendment))).containsOnly(Truth.NO);
  }

  @Test
  void twoPartiesThatBecomeOne_areOneBesideTheThird() {
    Succession first = succession(AGENCY, OTHER_TOWN, "2021-01-01");
    Succession second = succession(TOWN, OTHER_TOWN, "2021-01-01");
    assertThat(after(effects(memorandum(REGION, AGENCY, TOWN), first, second)))
        .containsOnly(Truth.YES);
    Effects two = effects(memorandum(AGENCY, TOWN), first, second);
    assertThat(on(two.inEffect(MEMORANDUM), "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(two.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(on(two.inEffectFor(MEMORANDUM, OTHER_TOWN), "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void partyDividedBetweenTwo_ofWhomOneIsTheOtherParty_areTwo() {
    Effects effects =
        effects(
            memorandum(REGION, AGENCY),
            succession(AGENCY, REGION, "2021-01-01"),
            succession(AGENCY, OTHER_TOWN, "2021-01-01"));
    assertThat(after(effects)).containsOnly(Truth.YES);
  }

  @Test
  void partyDividedBetweenTwo_standingFirst_areTwo() {
    Effects effects =
        effects(
            memorandum(AGENCY, REGION),
            succession(AGENCY, REGION, "2021-01-01"),
            succession(AGENCY, OTHER_TOWN, "2021-01-01"));
    assertThat(after(effects)).containsOnly(Truth.YES);
  }

  @Test
  void partyDividedBetweenTwo_whoBecomeOneAgain_isLeftAlone() {
    Effects effects =
        effects(
            memorandum(REGION, AGENCY),
            succession(AGENCY, REGION, "2021-01-01"),
            succession(AGENCY, OTHER_TOWN, "2021-01-01"),
            succession(OTHER_TOWN, REGION, "2021-06-01"));
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-05-31")).isEqualTo(Truth.YES);
    assertThat(after(effects)).containsOnly(Truth.NO);
  }

  @Test
  void partyDividedBetweenTwo_areOneParty() {
    Memorandum left =
        memorandum(REGION, AGENCY).toBuilder()
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.TERMINATED)
                    .on(PartialDate.parse("2021-06-30"))
                    .party(REGION)
                    .build())
            .build();
    Effects effects =
        effects(
            left,
            succession(REGION, TOWN, "2030-01-01"),
            succession(AGENCY, TOWN, "2021-01-01"),
            succession(AGENCY, OTHER_TOWN, "2021-01-01"));
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.NO);
  }
}
