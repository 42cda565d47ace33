package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.CHAIR;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;
import static org.dohoda.participation.Rights.VOTE;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.body.Session;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.decision.Decision;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class ParticipationEngineTest {
  private static final ApprovalStep CONSENT_OF_CHAIR =
      ApprovalStep.of(Actor.office(CHAIR), ApprovalAct.CONSENT);
  private static final ApprovalStep CONSENT_OF_BODY =
      ApprovalStep.of(Actor.body(COMMITTEE), ApprovalAct.CONSENT);

  private static Outcome outcome(CooperationRegister register, Right right) {
    return ruling(register, question().build(), right).outcome();
  }

  private static Ruling ruling(
      CooperationRegister register, ParticipationQuestion question, Right right) {
    return ParticipationEngine.of(register).decide(question).ruling(right);
  }

  @Test
  void attend_byAPermissionInEffect() {
    CooperationRegister register = register(memorandum(permit("r", ATTEND).build()));
    Ruling ruling = ruling(register, question().build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling.possible()).containsExactly(Outcome.GRANTED);
    assertThat(ruling.grounds()).hasSize(1);
    assertThat(ruling.grounds().get(0).links().values())
        .allSatisfy(link -> assertThat(link.truth()).as("%s", link.kind()).isEqualTo(Truth.YES));
    assertThat(outcome(register, SPEAK)).isEqualTo(Outcome.SILENT);
  }

  @Test
  void attend_beforeTheMemorandumAndNearestDays() {
    CooperationRegister register = register(memorandum(permit("r", ATTEND).build()));
    Ruling ruling = ruling(register, question().day(LocalDate.of(2019, 12, 31)).build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.UNMET);
    assertThat(ruling.grantedBefore()).isEmpty();
    assertThat(ruling.grantedAfter()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void nearestDays_ofARuleThatIsReadOnTheDayAskedFirst() {
    CooperationRegister register = register(memorandum(permit("r", ATTEND).build()));
    Circumstances known = Circumstances.builder().session(Session.OPEN).build();
    Ruling ruling =
        ruling(
            register,
            question().day(LocalDate.of(2019, 5, 1)).circumstances(known).build(),
            ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.UNMET);
    assertThat(ruling.grantedAfter()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void committee_closedByDefaultThatOpensOneItem() {
    CooperationRegister register =
        register(
            rules(
                "jednaci-rad",
                Authority.RULES_OF_PROCEDURE,
                prohibit("closed", ATTEND).to(Holder.anyone()).build(),
                permit("open-item", ATTEND)
                    .to(Holder.anyone())
                    .when(Condition.open())
                    .addExceptionTo(RuleId.of("closed"))
                    .build()));
    Meeting meeting =
        Meeting.builder()
            .body(COMMITTEE)
            .date(DAY)
            .session(Session.CLOSED)
            .addAgenda(item("budget", Session.NOT_STATED), item("housing", Session.OPEN))
            .build();
    Decision decision = ParticipationEngine.of(register).decide(question().at(meeting).build());

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(decision.items().keySet()).containsExactly(1);
    assertThat(decision.ruling(1, ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
  }

  private static AgendaItem item(String label, Session session) {
    return AgendaItem.builder().label(LocalizedText.of("en", label)).session(session).build();
  }

  @Test
  void listener_withoutSpeech() {
    CooperationRegister register =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("listen", ATTEND).to(Holder.anyone()).build(),
                prohibit("mute", SPEAK).to(Holder.anyone()).build()));

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(register, SPEAK)).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void firstSignatory_hasAdvisoryVoiceForHisItemOnly() {
    CooperationRegister register =
        register(
            rules(
                "jednaci-rad",
                Authority.RULES_OF_PROCEDURE,
                permit("author", SPEAK)
                    .to(Holder.authorOfItem())
                    .reach(Reach.itemsOfHolder())
                    .as(Capacities.ADVISER)
                    .build()));
    AgendaItem own = item("own", Session.OPEN).toBuilder().author(AGENCY).build();
    AgendaItem other = item("other", Session.OPEN).toBuilder().author(REGION).build();
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).addAgenda(own, other).build();
    ParticipationQuestion.Builder asked = question().at(meeting).as(Capacities.ADVISER);

    assertThat(ruling(register, asked.item(0).build(), SPEAK).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, asked.item(1).build(), SPEAK).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void reach_itemsOfTheHolderAlone() {
    CooperationRegister register =
        register(
            rules(
                "jednaci-rad",
                Authority.RULES_OF_PROCEDURE,
                permit("own-items", SPEAK).reach(Reach.itemsOfHolder()).build()));
    AgendaItem own = item("own", Session.OPEN).toBuilder().author(AGENCY).build();
    AgendaItem other = item("other", Session.OPEN).toBuilder().author(REGION).build();
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).addAgenda(own, other).build();
    Decision decision = ParticipationEngine.of(register).decide(question().at(meeting).build());

    assertThat(decision.ruling(SPEAK).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(decision.ruling(0, SPEAK).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(decision.ruling(1, SPEAK).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void vote_belongsToThePartyWhoeverIsPresent() {
    CooperationRegister register =
        register(memorandum(permit("votes", VOTE).to(Holder.representativeOf(AGENCY)).build()));
    ParticipationQuestion anybody = question().person("anybody").build();
    ParticipationQuestion officer = question().office(LocalizedText.of("en", "officer")).build();

    assertThat(ruling(register, anybody, VOTE).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, officer, VOTE).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void observer_asAClassOfMember() {
    MemberClass observers = MemberClass.of("observer");
    CooperationRegister plain =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("members", VOTE).to(Holder.membersOf(COMMITTEE)).build(),
                prohibit("observers", VOTE)
                    .to(new Holder.MembersOf(COMMITTEE, Optional.of(observers)))
                    .build()));
    Membership membership =
        Membership.builder()
            .body(COMMITTEE)
            .organization(AGENCY)
            .period(Period.always())
            .memberClass(observers)
            .build();
    CooperationRegister observed = plain.toBuilder().addMemberships(membership).build();
    CooperationRegister unclassed =
        plain.toBuilder()
            .addMemberships(membership.toBuilder().memberClass(Optional.empty()).build())
            .build();

    assertThat(outcome(plain, VOTE)).isEqualTo(Outcome.SILENT);
    assertThat(outcome(observed, VOTE)).isEqualTo(Outcome.REFUSED);
    assertThat(outcome(unclassed, VOTE)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void consent_ofTheChairOrTheBodyVersusAnd() {
    Condition chair = Condition.approved(CONSENT_OF_CHAIR);
    Condition body = Condition.approved(CONSENT_OF_BODY);
    CooperationRegister either =
        register(memorandum(permit("r", ATTEND).when(Condition.any(chair, body)).build()));
    CooperationRegister both =
        register(memorandum(permit("r", ATTEND).when(Condition.all(chair, body)).build()));
    ParticipationQuestion asked = question().build();

    assertThat(ruling(either, asked, ATTEND).outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling(either, asked, ATTEND).sufficient())
        .containsExactlyInAnyOrder(
            ImmutableSet.of(supposed(CONSENT_OF_CHAIR)),
            ImmutableSet.of(supposed(CONSENT_OF_BODY)));
    assertThat(ruling(both, asked, ATTEND).sufficient())
        .containsExactly(ImmutableSet.of(supposed(CONSENT_OF_CHAIR), supposed(CONSENT_OF_BODY)));
  }

  private static Supposition supposed(ApprovalStep step) {
    return new Supposition(new Proposition.FactIs(new Approved(step)), true);
  }

  @Test
  void notice_atTheLatestOnTheSixthDayBefore() {
    NoticeGiven notice =
        new NoticeGiven(Optional.of(DateRule.before(TimeSpan.days(6), Anchor.MEETING)));
    CooperationRegister register = register(memorandum(permit("r", ATTEND).when(notice).build()));
    Circumstances late = Circumstances.builder().notMet(notice).build();
    Circumstances inTime = Circumstances.builder().met(notice).build();
    NoticeGiven onTheFifth =
        new NoticeGiven(Optional.of(DateRule.before(TimeSpan.days(5), Anchor.MEETING)));
    Circumstances fifth = Circumstances.builder().met(onTheFifth).build();

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling(register, question().circumstances(fifth).build(), ATTEND).outcome())
        .isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling(register, question().circumstances(late).build(), ATTEND).outcome())
        .isEqualTo(Outcome.UNMET);
    assertThat(ruling(register, question().circumstances(inTime).build(), ATTEND).outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  @Test
  void standingRight_thatAClosedSessionDoesNotCut() {
    CooperationRegister register =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("standing", ATTEND).addExceptionTo(RuleId.of("closed")).build(),
                prohibit("closed", ATTEND).to(Holder.anyone()).when(Condition.closed()).build()));
    Circumstances closed = Circumstances.builder().session(Session.CLOSED).build();
    Ruling ruling = ruling(register, question().circumstances(closed).build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling.grounds().get(1).defeatedBy()).containsExactly(RuleId.of("standing"));
  }

  @Test
  void exception_forOneRightOfTwo() {
    CooperationRegister register =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("both", ATTEND, SPEAK).build(),
                prohibit("no-speech", SPEAK).addExceptionTo(RuleId.of("both")).build()));

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(register, SPEAK)).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void exception_ofLowerRankHasNoForceAndDefeatsAYieldingRule() {
    ParticipationRule exception =
        permit("guest", ATTEND).addExceptionTo(RuleId.of("closed")).build();
    ParticipationRule.Builder closed = prohibit("closed", ATTEND).to(Holder.anyone());

    assertThat(
            outcome(
                register(rules("statut", Authority.STATUTE, closed.build()), memorandum(exception)),
                ATTEND))
        .isEqualTo(Outcome.REFUSED);
    assertThat(
            outcome(
                register(
                    rules("statut", Authority.STATUTE, closed.yielding(true).build()),
                    memorandum(exception)),
                ATTEND))
        .isEqualTo(Outcome.GRANTED);
  }

  @Test
  void memorandum_overABodyOfNeitherPartyNeedsTheOwnersConsent() {
    CooperationRegister register =
        register(
            memorandum(
                "memorandum",
                List.of(AGENCY, TOWN),
                permit("r", ATTEND).in(BodySelector.only(COMMITTEE)).build()));
    ApprovalStep consent = ApprovalStep.of(Actor.organization(REGION), ApprovalAct.CONSENT);
    Ruling ruling = ruling(register, question().build(), ATTEND);
    Circumstances given = Circumstances.builder().met(new Approved(consent)).build();

    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.sufficient()).containsExactly(ImmutableSet.of(supposed(consent)));
    assertThat(ruling(register, question().circumstances(given).build(), ATTEND).outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  @Test
  void memorandum_ofThreePartiesAfterOneLeft() {
    Memorandum three =
        memorandum(
            "memorandum",
            List.of(REGION, AGENCY, TOWN),
            permit("agency", ATTEND).build(),
            permit("town", ATTEND).to(Holder.representativeOf(TOWN)).build());
    Memorandum left =
        three.toBuilder()
            .parties(
                three.parties().stream()
                    .map(
                        party ->
                            party.organization().equals(TOWN)
                                ? party.toBuilder().lastDay(PartialDate.of(2022, 6, 30)).build()
                                : party)
                    .toList())
            .build();
    CooperationRegister register = register(left);
    ParticipationQuestion town =
        ParticipationQuestion.of(TOWN, COMMITTEE, DAY).as(Capacities.GUEST).build();
    Ruling ofTown = ruling(register, town, ATTEND);

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
    assertThat(ofTown.outcome()).isEqualTo(Outcome.UNMET);
    assertThat(ofTown.grounds().get(0).failing())
        .extracting(link -> link.kind())
        .containsExactly(LinkKind.HOLDER_SIDE);
    assertThat(ofTown.grantedBefore()).contains(LocalDate.of(2022, 6, 30));
  }
}
