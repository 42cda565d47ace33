package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** What one organisation hands over to another, and later gets back. */
class HandedBackTest {
  private static final Memorandum MEMORANDUM = memorandum(permit("r", ATTEND).build());
  private static final Instrument STATUTE =
      rules("statute", Authority.STATUTE, permit("r", ATTEND).build());
  private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);
  private static final LocalDate SECOND = LocalDate.of(2022, 6, 1);
  private static final LocalDate THIRD = LocalDate.of(2024, 6, 1);

  private static Succession succession(OrganizationId from, OrganizationId to, String day) {
    return Succession.builder()
        .predecessor(from)
        .successor(to)
        .on(PartialDate.parse(day))
        .passing(Passing.ALL)
        .build();
  }

  private static CooperationRegister thereAndBack(Instrument paper, String there, String back) {
    return register(paper).toBuilder()
        .addSuccessions(succession(AGENCY, TOWN, there), succession(TOWN, AGENCY, back))
        .build();
  }

  private static Ruling attending(
      CooperationRegister register, OrganizationId holder, LocalDate day) {
    return ParticipationEngine.of(register)
        .decide(question().organization(holder).day(day).build())
        .ruling(ATTEND);
  }

  private static void assertGranted(
      CooperationRegister register, LocalDate day, OrganizationId holder) {
    OrganizationId other = holder.equals(AGENCY) ? TOWN : AGENCY;
    assertThat(attending(register, holder, day).outcome()).as("%s", day).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, other, day).outcome()).as("%s", day).isEqualTo(Outcome.SILENT);
  }

  @Test
  void onKnownDays_isWhereItWasAfterwards() {
    for (Instrument paper : List.of(MEMORANDUM, STATUTE)) {
      CooperationRegister register = thereAndBack(paper, "2021-01-01", "2023-01-01");
      assertGranted(register, FIRST, AGENCY);
      assertGranted(register, SECOND, TOWN);
      assertGranted(register, THIRD, AGENCY);
    }
  }

  @Test
  void andHandedOverAgain_isWithTheSuccessor() {
    CooperationRegister register =
        thereAndBack(MEMORANDUM, "2021-01-01", "2023-01-01").toBuilder()
            .addSuccession(succession(AGENCY, TOWN, "2023-07-01"))
            .build();
    assertGranted(register, LocalDate.of(2023, 3, 1), AGENCY);
    assertGranted(register, THIRD, TOWN);
  }

  /** The register says the second one first: the order is that of the days. */
  @Test
  void backBeforeThere_isWithTheSuccessorAfterThere() {
    CooperationRegister register = thereAndBack(MEMORANDUM, "2023-01-01", "2021-01-01");
    assertGranted(register, FIRST, AGENCY);
    assertGranted(register, SECOND, AGENCY);
    assertGranted(register, THIRD, TOWN);
  }

  @Test
  void onOneDay_isMeaningless() {
    CooperationRegister register = thereAndBack(MEMORANDUM, "2021-01-01", "2021-01-01");
    assertGranted(register, FIRST, AGENCY);
    assertThat(attending(register, AGENCY, THIRD).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(register, TOWN, THIRD).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void onDaysWhoseOrderIsNotKnown_isNotDeterminedAndTheOrderIsMissing() {
    for (Instrument paper : List.of(MEMORANDUM, STATUTE)) {
      CooperationRegister register = thereAndBack(paper, "2021", "2021");
      for (OrganizationId holder : List.of(AGENCY, TOWN)) {
        Ruling ruling = attending(register, holder, THIRD);
        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
        assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.SILENT);
        assertThat(ruling.missing())
            .isNotEmpty()
            .allSatisfy(
                each ->
                    assertThat(each)
                        .isInstanceOfSatisfying(
                            Datum.class,
                            datum -> assertThat(datum.kind()).isEqualTo(DatumKind.ORDER)));
      }
    }
  }

  @Test
  void orderThatIsMissing_isToldOnce() {
    Decision decision =
        ParticipationEngine.of(thereAndBack(MEMORANDUM, "2021", "2021"))
            .decide(question().organization(AGENCY).day(THIRD).addRights(ATTEND).build());
    assertThat(decision.ruling(ATTEND).missing()).hasSizeGreaterThan(1);
    assertThat(String.join(" ", decision.explain(Locale.ENGLISH)))
        .containsOnlyOnce("the order of amendments or successions");
  }

  /** Not known to the day, but in order all the same. */
  @Test
  void onDaysInOrderOfWhichOneIsNotKnown_isDeterminedAfterBoth() {
    CooperationRegister register = thereAndBack(MEMORANDUM, "2021", "2023");
    assertGranted(register, FIRST, AGENCY);
    assertGranted(register, SECOND, TOWN);
    assertGranted(register, THIRD, AGENCY);
    Ruling during = attending(register, AGENCY, LocalDate.of(2023, 6, 1));
    assertThat(during.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.SILENT);
  }

  @Test
  void withoutAnyDayBack_mayBeBackOrNot() {
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addSuccessions(
                succession(AGENCY, TOWN, "2021-01-01"),
                Succession.builder()
                    .predecessor(TOWN)
                    .successor(AGENCY)
                    .passing(Passing.ALL)
                    .build())
            .build();
    for (OrganizationId holder : List.of(AGENCY, TOWN)) {
      assertThat(attending(register, holder, THIRD).possible())
          .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.SILENT);
    }
  }

  /** What was handed on before it came is something else. */
  @Test
  void handedOnBeforeItCame_staysWhereItCame() {
    OrganizationId office = OrganizationId.of("office");
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addOrganization(Region.organization(office))
            .addSuccessions(
                succession(AGENCY, TOWN, "2023-01-01"), succession(TOWN, office, "2021-01-01"))
            .build();
    assertGranted(register, THIRD, TOWN);
    assertThat(attending(register, office, THIRD).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void byAmendments_isWhereItWasAfterwards() {
    CooperationRegister register =
        register(
            MEMORANDUM,
            amendment("there", "2021-01-01", Change.succeeded(AGENCY, TOWN)),
            amendment("back", "2023-01-01", Change.succeeded(TOWN, AGENCY)));
    assertGranted(register, FIRST, AGENCY);
    assertGranted(register, SECOND, TOWN);
    assertGranted(register, THIRD, AGENCY);
  }

  @Test
  void bySuccessionThereAndByAmendmentBack_isWhereItWasAfterwards() {
    CooperationRegister register =
        register(MEMORANDUM, amendment("back", "2023-01-01", Change.succeeded(TOWN, AGENCY)))
            .toBuilder()
            .addSuccession(succession(AGENCY, TOWN, "2021-01-01"))
            .build();
    assertGranted(register, FIRST, AGENCY);
    assertGranted(register, SECOND, TOWN);
    assertGranted(register, THIRD, AGENCY);
  }

  /** The one whose body it is hands over and gets back, too, and the body goes along. */
  @Test
  void byTheOneWhoseBodyItIs_leavesTheBodyOpen() {
    CooperationRegister register =
        register(STATUTE).toBuilder()
            .addSuccessions(
                succession(REGION, TOWN, "2021-01-01"), succession(TOWN, REGION, "2023-01-01"))
            .build();
    assertThat(attending(register, AGENCY, FIRST).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, AGENCY, SECOND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, AGENCY, THIRD).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(register.body(COMMITTEE).orElseThrow().owner()).contains(REGION);
  }

  /** Whose name the stake is recorded in does not matter, once one has followed the other. */
  @Test
  void stakeOfOneWhoIsSucceeded_isThatOfTheSuccessor() {
    OrganizationId owned = OrganizationId.of("owned");
    BodyId board = BodyId.of("board");
    for (OrganizationId holder : List.of(REGION, TOWN)) {
      CooperationRegister register =
          register(
                  rules(
                      "statute",
                      Authority.STATUTE,
                      permit("r", ATTEND)
                          .bodies(BodySelector.of(BodyDescription.bodiesOfStakesOf(REGION)))
                          .build()))
              .toBuilder()
              .addOrganization(Region.organization(owned))
              .addBody(Region.body(board, owned))
              .addStake(
                  Stake.builder()
                      .holder(holder)
                      .organization(owned)
                      .period(Period.parse("2019-01-01/.."))
                      .build())
              .addSuccession(succession(REGION, TOWN, "2021-01-01"))
              .build();
      assertThat(
              ParticipationEngine.of(register)
                  .decide(question().body(board).day(SECOND).build())
                  .ruling(ATTEND)
                  .outcome())
          .isEqualTo(Outcome.GRANTED);
    }
  }

  /** The memorandum holds for the successor, whose stake it now is. */
  @Test
  void stakeOfAPartyThatIsSucceeded_isInEffectForTheSuccessor() {
    OrganizationId owned = OrganizationId.of("owned");
    BodyId board = BodyId.of("board");
    CooperationRegister register =
        register(
                memorandum(
                    permit("r", ATTEND)
                        .bodies(BodySelector.of(BodyDescription.bodiesOfStakesOf(REGION)))
                        .build()))
            .toBuilder()
            .addOrganization(Region.organization(owned))
            .addBody(Region.body(board, owned))
            .addStake(
                Stake.builder()
                    .holder(REGION)
                    .organization(owned)
                    .period(Period.parse("2019-01-01/.."))
                    .build())
            .addSuccession(succession(REGION, TOWN, "2021-01-01"))
            .build();
    for (LocalDate day : List.of(FIRST, SECOND)) {
      assertThat(
              ParticipationEngine.of(register)
                  .decide(question().body(board).day(day).build())
                  .ruling(ATTEND)
                  .outcome())
          .as("the owner's consent alone is missing")
          .isEqualTo(Outcome.CONDITIONAL);
    }
  }

  @Test
  void aRuleForTheOtherParties_isForWhoHoldsThePlaceOnTheDay() {
    Memorandum others = memorandum(permit("r", ATTEND).holder(Holder.otherParties()).build());
    CooperationRegister register = thereAndBack(others, "2021-01-01", "2023-01-01");
    assertGranted(register, FIRST, AGENCY);
    assertGranted(register, SECOND, TOWN);
    assertGranted(register, THIRD, AGENCY);
  }

  private static Amendment amendment(String id, String day, Change change) {
    PartialDate since = PartialDate.parse(day);
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(InstrumentId.of("memorandum"))
        .state(InstrumentState.CONCLUDED)
        .signed(since)
        .effective(since)
        .addChange(change)
        .build();
  }
}
