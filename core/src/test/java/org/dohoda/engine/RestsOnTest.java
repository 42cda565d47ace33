package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.body;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dohoda.body.Membership;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** An answer says by which relations and amendments a link holds. */
class RestsOnTest {
  private static final Memorandum MEMORANDUM = memorandum(permit("r", ATTEND).build());
  private static final OrganizationId UNIT = OrganizationId.of("unit");
  private static final OrganizationId OFFICE = OrganizationId.of("office");
  private static final Period LONG = Period.parse("2010-01-01/2030-12-31");

  private static Succession succession(OrganizationId from, OrganizationId to) {
    return Succession.builder()
        .predecessor(from)
        .successor(to)
        .on(PartialDate.of(2021, 1, 1))
        .passing(Passing.ALL)
        .build();
  }

  private static Amendment amendment(String id, Change change) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM.id())
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.of(2021, 1, 1))
        .addChange(change)
        .build();
  }

  private static Affiliation within(OrganizationId unit, OrganizationId whole) {
    return Affiliation.builder().unit(unit).within(whole).period(LONG).build();
  }

  private static Decision decide(CooperationRegister register, OrganizationId holder) {
    return ParticipationEngine.of(register)
        .decide(question().organization(holder).addRights(ATTEND).build());
  }

  private static List<String> restsOn(Decision decision, LinkKind kind) {
    Link link = Objects.requireNonNull(ground(decision, "r").links().get(kind));
    return link.restsOn().stream().map(Object::toString).toList();
  }

  @Test
  void partyItself_restsOnNoRelation() {
    Decision decision =
        decide(
            register(MEMORANDUM).toBuilder().addAffiliation(within(UNIT, AGENCY)).build(), AGENCY);

    for (Link link : ground(decision, "r").links().values()) {
      assertThat(link.restsOn()).isEmpty();
    }
    assertThat(decision.explain(Locale.ENGLISH))
        .noneMatch(each -> each.contains("; connected by: "));
  }

  @Test
  void successor_byTheSuccession() {
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addSuccessions(succession(AGENCY, TOWN), succession(OFFICE, TOWN))
            .build();
    Decision decision = decide(register, TOWN);

    assertThat(restsOn(decision, LinkKind.HOLDER)).containsExactly("/successions/agency/town/0");
    assertThat(restsOn(decision, LinkKind.HOLDER_SIDE))
        .containsExactly("/successions/agency/town/0");
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("; connected by: the succession (“agency” → “town”)"));
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .anyMatch(each -> each.contains("; spojení: nástupnictví („agency“ → „town“)"));
  }

  @Test
  void successorByAmendment_byTheAmendment() {
    Amendment succeeded = amendment("second", Change.succeeded(AGENCY, TOWN));
    Decision decision = decide(register(MEMORANDUM, succeeded), TOWN);

    assertThat(restsOn(decision, LinkKind.HOLDER)).containsExactly("/instruments/second");
    assertThat(restsOn(decision, LinkKind.HOLDER_SIDE)).containsExactly("/instruments/second");
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("; connected by: the amendment (“second”)"));
  }

  /** Without any step before, nobody would be there whom the amendment could name. */
  @Test
  void successorByAmendment_alsoByWhatBroughtThePlaceToWhomItFollows() {
    OrganizationId third = OrganizationId.of("third");
    Memorandum ofOthers = memorandum(permit("r", ATTEND).to(Holder.otherParties()).build());
    Amendment later =
        amendment("later", Change.succeeded(TOWN, third)).toBuilder()
            .effective(PartialDate.of(2022, 1, 1))
            .build();
    CooperationRegister bySuccession =
        register(ofOthers, later).toBuilder().addSuccession(succession(AGENCY, TOWN)).build();
    CooperationRegister byAmendments =
        register(ofOthers, amendment("first", Change.succeeded(AGENCY, TOWN)), later);

    for (LinkKind kind : List.of(LinkKind.HOLDER, LinkKind.HOLDER_SIDE)) {
      assertThat(restsOn(decide(bySuccession, third), kind))
          .containsExactlyInAnyOrder("/successions/agency/town/0", "/instruments/later");
      assertThat(restsOn(decide(byAmendments, third), kind))
          .containsExactlyInAnyOrder("/instruments/first", "/instruments/later");
    }
  }

  /** A succession that the paper then follows by an amendment, twice: four ways. */
  @Test
  void stepsThatAreRecordedTwice_areAllTold() {
    OrganizationId third = OrganizationId.of("third");
    CooperationRegister register =
        register(
                MEMORANDUM,
                amendment("first", Change.succeeded(AGENCY, TOWN)),
                amendment("later", Change.succeeded(TOWN, third)).toBuilder()
                    .effective(PartialDate.of(2022, 1, 1))
                    .build())
            .toBuilder()
            .addSuccession(succession(AGENCY, TOWN))
            .addSuccession(
                succession(TOWN, third).toBuilder().on(PartialDate.of(2022, 1, 1)).build())
            .build();

    assertThat(restsOn(decide(register, third), LinkKind.HOLDER))
        .containsExactlyInAnyOrder(
            "/successions/agency/town/0",
            "/successions/town/third/0",
            "/instruments/first",
            "/instruments/later");
  }

  @Test
  void waysToSeveralOfAKind_areAllTold() {
    CooperationRegister register =
        register(
                memorandum(
                    permit("r", ATTEND).to(Holder.ofKind(OrganizationKinds.MINISTRY)).build()))
            .toBuilder()
            .addOrganizations(ministry("m"), ministry("n"))
            .addAffiliations(
                within(UNIT, OrganizationId.of("m")),
                within(OrganizationId.of("m"), OrganizationId.of("n")),
                within(UNIT, OrganizationId.of("n")))
            .build();

    assertThat(restsOn(decide(register, UNIT), LinkKind.HOLDER))
        .containsExactlyInAnyOrder("/affiliations/unit/m/0", "/affiliations/unit/n/0");
  }

  private static Organization ministry(String id) {
    return Region.organization(OrganizationId.of(id)).toBuilder()
        .kind(OrganizationKinds.MINISTRY)
        .build();
  }

  /** An amendment may be called anything. */
  @Test
  void amendmentCalledThrough_isNoUnit() {
    Decision decision =
        decide(register(MEMORANDUM, amendment("through", Change.succeeded(AGENCY, TOWN))), TOWN);

    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("; connected by: the amendment (“through”)"));
  }

  @Test
  void partyThatJoined_byTheAmendment_andItsUnitByBoth() {
    Party joining =
        Party.builder().organization(TOWN).addThrough(new ThroughUnit(OFFICE, LONG)).build();
    Memorandum ofOthers = memorandum(permit("r", ATTEND).to(Holder.otherParties()).build());
    CooperationRegister register = register(ofOthers, amendment("joining", Change.joins(joining)));

    assertThat(restsOn(decide(register, TOWN), LinkKind.HOLDER))
        .containsExactly("/instruments/joining");
    assertThat(restsOn(decide(register, TOWN), LinkKind.HOLDER_SIDE))
        .containsExactly("/instruments/joining");
    assertThat(restsOn(decide(register, OFFICE), LinkKind.HOLDER))
        .containsExactlyInAnyOrder(
            "/instruments/joining", "/instruments/joining/changes/0/party/through/0");
    assertThat(decide(register, OFFICE).explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("the unit through which a party acts (“joining”)"));
    assertThat(restsOn(decide(register, AGENCY), LinkKind.HOLDER)).isEmpty();
  }

  @Test
  void unitOfAUnit_byTheChain_andNotByTheLongerWay() {
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addAffiliations(
                within(UNIT, OFFICE),
                within(OFFICE, AGENCY),
                within(UNIT, TOWN),
                within(AGENCY, REGION))
            .build();
    Decision decision = decide(register, UNIT);

    assertThat(restsOn(decision, LinkKind.HOLDER))
        .containsExactlyInAnyOrder("/affiliations/unit/office/0", "/affiliations/office/agency/0");
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("the affiliation (“office” → “agency”)"));
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .anyMatch(each -> each.contains("začlenění („office“ → „agency“)"));
  }

  @Test
  void twoWays_areBothTold_unlessOneIsPartOfTheOther() {
    CooperationRegister.Builder two =
        register(MEMORANDUM).toBuilder()
            .addAffiliations(within(UNIT, OFFICE), within(OFFICE, AGENCY), within(UNIT, AGENCY));

    assertThat(restsOn(decide(two.build(), UNIT), LinkKind.HOLDER))
        .containsExactlyInAnyOrder(
            "/affiliations/unit/office/0",
            "/affiliations/office/agency/0",
            "/affiliations/unit/agency/0");

    CooperationRegister twice =
        register(MEMORANDUM).toBuilder()
            .addAffiliation(within(UNIT, AGENCY))
            .addAffiliation(
                within(UNIT, AGENCY).toBuilder().period(Period.parse("2015-01-01/..")).build())
            .addAffiliation(
                within(UNIT, AGENCY).toBuilder().period(Period.parse("2015-01-01/2016")).build())
            .build();
    assertThat(restsOn(decide(twice, UNIT), LinkKind.HOLDER))
        .containsExactlyInAnyOrder("/affiliations/unit/agency/0", "/affiliations/unit/agency/1");
  }

  /** The answer of the day before must not be given again under the old name. */
  @Test
  void whatAnAnswerRestsOn_isCalledAsOnItsDay() {
    OrganizationId between = OrganizationId.of("between");
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addOrganization(
                Region.organization(between).toBuilder()
                    .names(List.of(named("Old", "../2023-09-11"), named("New", "2023-09-12/..")))
                    .build())
            .addSuccessions(succession(AGENCY, between), succession(between, TOWN))
            .build();
    ParticipationEngine engine = ParticipationEngine.of(register);
    for (LocalDate day : List.of(DAY.minusDays(1), DAY, DAY.minusDays(1), DAY.plusDays(1))) {
      ParticipationQuestion question =
          ParticipationQuestion.of(TOWN, COMMITTEE, day).addRights(ATTEND).build();
      assertThat(engine.decide(question).explain(Locale.ENGLISH))
          .as("%s", day)
          .anyMatch(
              each ->
                  each.contains(
                      day.isBefore(DAY)
                          ? "(“agency” → “Old”), the succession (“Old” → “town”)"
                          : "(“New” → “town”)"));
    }
  }

  private static TimedName named(String name, String period) {
    return new TimedName(LocalizedText.of("en", name), Period.parse(period));
  }

  @Test
  void whatIsNotKnown_isMissingAndNoReason() {
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addAffiliation(
                within(UNIT, AGENCY).toBuilder().period(Period.parse("2023/..")).build())
            .build();
    Decision decision = decide(register, UNIT);
    Link holder = Objects.requireNonNull(ground(decision, "r").links().get(LinkKind.HOLDER));

    assertThat(holder.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(holder.restsOn()).isEmpty();
    assertThat(holder.missing()).hasSize(1);
  }

  @Test
  void bodyOfAnotherOrganization_byTheStake() {
    BodyId board = BodyId.of("board");
    Memorandum ofStakes =
        memorandum(
            permit("r", ATTEND)
                .in(BodySelector.of(BodyDescription.bodiesOfStakesOf(REGION)))
                .build());
    CooperationRegister register =
        register(ofStakes).toBuilder()
            .addBody(body(board, TOWN))
            .addStake(Stake.builder().holder(REGION).organization(TOWN).period(LONG).build())
            .build();
    Decision decision =
        ParticipationEngine.of(register).decide(question().body(board).addRights(ATTEND).build());

    assertThat(restsOn(decision, LinkKind.BODY)).containsExactly("/stakes/region/town/0");
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("connected by: the stake (“region” → “town”)"));
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .anyMatch(each -> each.contains("spojení: majetková účast („region“ → „town“)"));
  }

  @Test
  void memberOfABody_byTheMembership() {
    Memorandum ofMembers = memorandum(permit("r", ATTEND).to(Holder.membersOf(COMMITTEE)).build());
    CooperationRegister register =
        register(ofMembers).toBuilder()
            .addMembership(
                Membership.builder().body(COMMITTEE).organization(TOWN).period(LONG).build())
            .addMembership(
                Membership.builder().body(COMMITTEE).organization(AGENCY).period(LONG).build())
            .build();
    Decision decision = decide(register, AGENCY);

    assertThat(restsOn(decision, LinkKind.HOLDER)).containsExactly("/memberships/committee/1");
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("connected by: the membership (“committee”)"));
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .anyMatch(each -> each.contains("spojení: členství („committee“)"));
  }

  /** The rule names the old owner; the body is recorded as that of the new one. */
  @Test
  void bodyOfTheSuccessor_byTheSuccession() {
    OrganizationId newRegion = OrganizationId.of("new-region");
    BodyId board = BodyId.of("board");
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addSuccession(succession(REGION, newRegion))
            .addBody(body(board, newRegion))
            .build();
    Decision decision =
        ParticipationEngine.of(register).decide(question().body(board).addRights(ATTEND).build());

    for (LinkKind kind : List.of(LinkKind.BODY, LinkKind.HOST_SIDE, LinkKind.CONSENT)) {
      assertThat(restsOn(decision, kind))
          .as("%s", kind)
          .containsExactly("/successions/region/new-region/0");
    }
  }
}
