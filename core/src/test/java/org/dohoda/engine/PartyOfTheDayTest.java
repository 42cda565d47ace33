package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.body;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.List;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Who is a party to a memorandum is asked on the day, not once and for all. */
class PartyOfTheDayTest {
  private static final OrganizationId MINISTRY = OrganizationId.of("ministry");
  private static final OrganizationId NEXT = OrganizationId.of("new-town");
  private static final ParticipationRule FOR_THE_AGENCY = permit("agency", ATTEND).build();
  private static final ParticipationRule FOR_THE_TOWN =
      permit("town", ATTEND).holder(Holder.representativeOf(TOWN)).build();

  private static Amendment.Builder amendment(String day) {
    PartialDate since = PartialDate.parse(day);
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(InstrumentId.of("memorandum"))
        .state(InstrumentState.CONCLUDED)
        .signed(since)
        .effective(since);
  }

  private static Ruling attending(CooperationRegister register, OrganizationId holder) {
    return ParticipationEngine.of(register)
        .decide(question().organization(holder).build())
        .ruling(ATTEND);
  }

  private static Succession succession(OrganizationId from, OrganizationId to, String day) {
    return Succession.builder()
        .predecessor(from)
        .successor(to)
        .on(PartialDate.parse(day))
        .passing(Passing.ALL)
        .build();
  }

  /** A memorandum of Region, Agency and Town, and who succeeded whom. */
  private static CooperationRegister ofThree(ParticipationRule rule, Succession... successions) {
    return register(memorandum("memorandum", List.of(REGION, AGENCY, TOWN), rule)).toBuilder()
        .addOrganizations(organization(NEXT), organization(MINISTRY))
        .addSuccessions(successions)
        .build();
  }

  @Test
  void thirdThatWillJoinLater_isNoPartyYet() {
    Memorandum memorandum = memorandum(FOR_THE_TOWN);
    Amendment joining = amendment("2025-01-01").addChange(Change.joins(Party.of(TOWN))).build();

    assertThat(attending(register(memorandum), TOWN).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register(memorandum, joining), TOWN).outcome()).isEqualTo(Outcome.GRANTED);
  }

  /** The amendment names the town, whose place the new town has: it is a party no longer. */
  @Test
  void placeTakenInTheNameOfThePredecessor_isNotItsSuccessorsAnyMore() {
    ParticipationRule others = permit("others", ATTEND).holder(Holder.otherParties()).build();
    CooperationRegister before = ofThree(others, succession(TOWN, NEXT, "2021-01-01"));
    CooperationRegister after =
        before.toBuilder()
            .addInstrument(
                amendment("2022-01-01").addChange(Change.succeeded(TOWN, MINISTRY)).build())
            .build();

    assertThat(attending(before, NEXT).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(after, NEXT).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(after, MINISTRY).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(after, AGENCY).outcome()).isEqualTo(Outcome.GRANTED);
  }

  /** What was said of the town goes with its place, wherever that was. */
  @Test
  void placeTakenInTheNameOfThePredecessor_bringsWhatIsSaidOfIt() {
    CooperationRegister register =
        register(
                memorandum("memorandum", List.of(REGION, AGENCY, TOWN), FOR_THE_TOWN),
                amendment("2022-01-01").addChange(Change.succeeded(TOWN, MINISTRY)).build())
            .toBuilder()
            .addOrganizations(organization(NEXT), organization(MINISTRY))
            .addSuccession(succession(TOWN, NEXT, "2021-01-01"))
            .build();

    assertThat(attending(register, MINISTRY).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, NEXT).outcome()).isEqualTo(Outcome.UNMET);
  }

  /** What the town handed on in 2021 it could not hand to the ministry in 2023. */
  @Test
  void handedToASecondOneLater_isTheFirstOnes() {
    CooperationRegister register =
        ofThree(
            FOR_THE_TOWN,
            succession(TOWN, NEXT, "2021-01-01"),
            succession(TOWN, MINISTRY, "2023-01-01"));

    assertThat(attending(register, NEXT).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, MINISTRY).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(register, TOWN).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void thirdThatWillSucceedAParty_isNoPartyYet() {
    CooperationRegister register =
        register(memorandum(FOR_THE_TOWN)).toBuilder()
            .addSuccession(succession(AGENCY, TOWN, "2025-01-01"))
            .build();

    assertThat(attending(register, TOWN).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void prohibitionForAThird_holdsThoughItWillJoinLater() {
    Memorandum permitting = memorandum("permitting", List.of(REGION, TOWN), FOR_THE_TOWN);
    Memorandum prohibiting =
        memorandum(prohibit("no", ATTEND).holder(Holder.representativeOf(TOWN)).build());
    Amendment joining = amendment("2025-01-01").addChange(Change.joins(Party.of(TOWN))).build();

    assertThat(attending(register(permitting, prohibiting, joining), TOWN).outcome())
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void otherParties_areThoseOfTheDay() {
    Memorandum memorandum =
        memorandum(permit("others", ATTEND).holder(Holder.otherParties()).build());
    Amendment later = amendment("2025-01-01").addChange(Change.joins(Party.of(TOWN))).build();
    PartialDate day = PartialDate.parse("2022-01-01");
    Party town = Party.builder().organization(TOWN).effective(day).build();
    Amendment before = amendment("2022-01-01").addChange(Change.joins(town)).build();

    assertThat(attending(register(memorandum, later), TOWN).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(register(memorandum, before), TOWN).outcome()).isEqualTo(Outcome.GRANTED);
  }

  /** In its own body nobody is another party, whoever had its place before. */
  @Test
  void otherParties_areNotTheHostThatSucceededAParty() {
    BodyId board = BodyId.of("board");
    ParticipationRule others =
        permit("others", ATTEND)
            .holder(Holder.otherParties())
            .bodies(BodySelector.of(BodyDescription.bodiesOf(MINISTRY)))
            .build();
    CooperationRegister register =
        register(memorandum(others)).toBuilder()
            .addOrganization(organization(MINISTRY))
            .addBody(body(board, MINISTRY))
            .addSuccession(succession(REGION, MINISTRY, "2021-01-01"))
            .build();

    for (OrganizationId holder : List.of(MINISTRY, REGION, AGENCY)) {
      assertThat(
              ParticipationEngine.of(register)
                  .decide(question().organization(holder).body(board).build())
                  .ruling(ATTEND)
                  .outcome())
          .as("%s", holder)
          .isEqualTo(holder.equals(AGENCY) ? Outcome.GRANTED : Outcome.SILENT);
    }
  }

  @Test
  void otherParties_areNotTheHostThatHasLeft() {
    ParticipationRule others = permit("others", ATTEND).holder(Holder.otherParties()).build();
    CooperationRegister register =
        register(
            memorandum("memorandum", List.of(REGION, AGENCY, TOWN), others),
            amendment("2022-01-01").addChange(Change.leaves(REGION)).build());
    Ruling ofTheHost = attending(register, REGION);

    assertThat(ofTheHost.outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(register, AGENCY).outcome()).isEqualTo(Outcome.UNMET);
  }

  /** What the new town passed on before it had the town's place, that place was not. */
  @Test
  void otherParties_areNotWhoSucceededOneThatWasNoPartyYet() {
    ParticipationRule others = permit("others", ATTEND).holder(Holder.otherParties()).build();
    CooperationRegister register =
        ofThree(
            others, succession(TOWN, NEXT, "2021-04-20"), succession(NEXT, MINISTRY, "2021-04-15"));

    assertThat(attending(register, NEXT).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, MINISTRY).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attending(register, TOWN).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void unitThatIsFollowedByTheOneAboveIt_actsThroughThatOne() {
    CooperationRegister register =
        register(
                memorandum(FOR_THE_AGENCY),
                amendment("2022-01-01").addChange(Change.succeeded(AGENCY, MINISTRY)).build())
            .toBuilder()
            .addOrganization(organization(MINISTRY))
            .addAffiliation(
                Affiliation.builder().unit(AGENCY).within(MINISTRY).period(Period.always()).build())
            .build();

    assertThat(attending(register, AGENCY).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void partyThatFollowsByAnAmendment_hasWhatWasSaidOfItsPredecessor() {
    CooperationRegister register =
        register(
            memorandum(FOR_THE_AGENCY),
            amendment("2022-01-01").addChange(Change.succeeded(AGENCY, TOWN)).build());

    assertThat(attending(register, TOWN).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attending(register, AGENCY).outcome()).isNotEqualTo(Outcome.GRANTED);
  }

  @Test
  void partyThatLeft_isNoThird() {
    CooperationRegister register =
        register(
            memorandum("memorandum", List.of(REGION, AGENCY, TOWN), FOR_THE_TOWN),
            amendment("2022-01-01").addChange(Change.leaves(TOWN)).build());

    assertThat(attending(register, TOWN).outcome()).isEqualTo(Outcome.UNMET);
  }

  /** What passes of a memorandum passes with its amendments. */
  @Test
  void successionInNamedInstruments_takesTheirAmendmentsAlong() {
    CooperationRegister register =
        register(
                memorandum(FOR_THE_AGENCY),
                amendment("2021-01-01")
                    .addChange(Change.joins(Party.of(TOWN)))
                    .addClause(
                        clause("no-guests", Participation.of(prohibit("no", ATTEND).build())))
                    .build())
            .toBuilder()
            .addOrganization(organization(MINISTRY))
            .addSuccession(
                Succession.builder()
                    .from(succession(AGENCY, MINISTRY, "2022-01-01"))
                    .passing(Passing.NAMED)
                    .addInstrument(InstrumentId.of("memorandum"))
                    .build())
            .build();

    assertThat(attending(register, MINISTRY).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void clauseOfAnAmendment_ofADraft_isNotInEffect() {
    Memorandum draft =
        Memorandum.builder().from(memorandum(FOR_THE_TOWN)).state(InstrumentState.DRAFT).build();
    Amendment amendment =
        amendment("2021-01-01")
            .addChange(Change.joins(Party.of(TOWN)))
            .addClause(clause("guests-too", Participation.of(FOR_THE_AGENCY)))
            .build();

    assertThat(attending(register(draft, amendment), AGENCY).outcome()).isEqualTo(Outcome.UNMET);
  }

  @Test
  void amendmentsInACircle_leaveOpenWhatTheyAmend() {
    Amendment one = circling("one", "other", FOR_THE_AGENCY);
    Amendment other =
        circling("other", "one", permit("others", ATTEND).holder(Holder.otherParties()).build());
    Ruling ruling = attending(register(one, other), AGENCY);

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .contains(
            new Datum(
                DatumKind.ELEMENT,
                ModelPath.ROOT.member("instruments").element("one").member("amends")));
  }

  private static Amendment circling(String id, String amends, ParticipationRule rule) {
    return amendment("2021-01-01")
        .id(InstrumentId.of(id))
        .amends(InstrumentId.of(amends))
        .addChange(new Change.RepealClause(ClauseId.of("annex")))
        .addClause(clause("guests-" + id, Participation.of(rule)))
        .build();
  }

  @Test
  void boardOfACompany_isOfNoPartyBeforeTheCompanyJoins() {
    OrganizationId company = OrganizationId.of("company");
    BodyId board = BodyId.of("board");
    ParticipationRule onBoards =
        permit("boards", ATTEND)
            .bodies(BodySelector.of(BodyDescription.bodiesOfStakesOf(REGION)))
            .build();
    CooperationRegister register =
        register(
                memorandum(onBoards),
                amendment("2025-01-01").addChange(Change.joins(Party.of(company))).build())
            .toBuilder()
            .addOrganization(organization(company))
            .addBody(body(board, company))
            .addStake(
                Stake.builder()
                    .holder(REGION)
                    .organization(company)
                    .period(Period.always())
                    .build())
            .build();

    assertThat(
            ParticipationEngine.of(register)
                .decide(question().body(board).build())
                .ruling(ATTEND)
                .outcome())
        .isEqualTo(Outcome.CONDITIONAL);
  }
}
