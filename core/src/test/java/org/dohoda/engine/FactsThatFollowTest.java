package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.MeetingMode;
import org.dohoda.decision.Decision;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/**
 * Facts of an occasion of which one settles another: no answer supposes them against each other.
 */
class FactsThatFollowTest {
  private static final LocalizedText DIRECTOR = LocalizedText.of("cs", "ředitel");
  private static final Fact NOTICE = Condition.noticeGiven();
  private static final Fact SIX_DAYS = notice(6);
  private static final Fact TEN_DAYS = notice(10);

  private static Fact notice(int days) {
    return Condition.noticeGiven(DateRule.before(TimeSpan.days(days), Anchor.MEETING));
  }

  private static Ruling ruling(Circumstances circumstances, ParticipationRule... rules) {
    return ruling(circumstances, memorandum(rules));
  }

  private static Ruling ruling(Circumstances circumstances, Memorandum memorandum) {
    return decision(circumstances, memorandum).ruling(ATTEND);
  }

  private static Decision decision(Circumstances circumstances, Memorandum memorandum) {
    return ParticipationEngine.of(register(memorandum))
        .decide(question().circumstances(circumstances).build());
  }

  private static Supposition supposing(Fact fact, boolean holds) {
    return new Supposition(new Proposition.FactIs(fact), holds);
  }

  @Test
  void offices_ofOneHolder_areNotSupposedAndDenied() {
    ParticipationRule permitted = permit("r", ATTEND).to(Holder.office(DIRECTOR)).build();
    for (LocalizedText name : List.of(DIRECTOR, DIRECTOR.with("en", "director"))) {
      Ruling ruling =
          ruling(
              Circumstances.unknown(),
              permitted,
              prohibit("x", ATTEND).to(Holder.office(name, AGENCY)).build());

      assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_GRANTED);
      assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.REFUSED, Outcome.SILENT);
    }
  }

  @Test
  void offices_thatDiffer_areNotBothHeld() {
    LocalizedText deputy = LocalizedText.of("cs", "náměstek");

    assertThat(
            ruling(
                    Circumstances.unknown(),
                    permit("r", ATTEND).to(Holder.office(DIRECTOR)).build(),
                    prohibit("x", ATTEND).to(Holder.office(deputy)).build())
                .sufficient())
        .containsExactly(
            ImmutableSet.of(new Supposition(new Proposition.HoldsOffice(DIRECTOR), true)));
  }

  @Test
  void notice_thatWasNotGiven_wasNotGivenInTime() {
    assertThat(
            ruling(
                    Circumstances.builder().notMet(NOTICE).build(),
                    permit("r", ATTEND).when(SIX_DAYS).build())
                .outcome())
        .isEqualTo(Outcome.UNMET);
  }

  @Test
  void notice_thatWasGivenEarly_isInTime() {
    ParticipationRule rule = permit("r", ATTEND).when(SIX_DAYS).build();

    assertThat(ruling(Circumstances.builder().met(TEN_DAYS).build(), rule).outcome())
        .isEqualTo(Outcome.GRANTED);
    assertThat(ruling(Circumstances.builder().met(notice(5)).build(), rule).outcome())
        .isEqualTo(Outcome.CONDITIONAL);
  }

  @Test
  void notice_permittedInTimeAndProhibitedAtAll_isNoWay() {
    Ruling ruling =
        ruling(
            Circumstances.unknown(),
            permit("r", ATTEND).when(SIX_DAYS).build(),
            prohibit("x", ATTEND).when(NOTICE).build());

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_GRANTED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.REFUSED, Outcome.UNMET);
  }

  @Test
  void consent_inWriting_isTheConsentOfTheOwnerToo() {
    ApprovalStep consent = ApprovalStep.of(Actor.organization(REGION), ApprovalAct.CONSENT);
    Approved written =
        new Approved(consent.toBuilder().form(LocalizedText.of("cs", "písemně")).build());
    Memorandum strangers =
        memorandum("m", List.of(TOWN, AGENCY), permit("r", ATTEND).when(written).build());

    assertThat(ruling(Circumstances.unknown(), strangers).sufficient())
        .containsExactly(ImmutableSet.of(supposing(written, true)));
    assertThat(ruling(Circumstances.builder().met(written).build(), strangers).outcome())
        .isEqualTo(Outcome.GRANTED);
    assertThat(
            ruling(Circumstances.builder().notMet(new Approved(consent)).build(), strangers)
                .outcome())
        .isEqualTo(Outcome.UNMET);
  }

  @Test
  void areas_withinOthers_settleThese() {
    ParticipationRule broad =
        permit("r", ATTEND).when(Condition.agendaConcerns(SocialInclusion.EMPLOYMENT)).build();
    Fact narrow = Condition.agendaConcerns(SocialInclusion.LONG_TERM_UNEMPLOYMENT);

    assertThat(ruling(Circumstances.builder().met(narrow).build(), broad).outcome())
        .isEqualTo(Outcome.GRANTED);
    assertThat(
            ruling(Circumstances.unknown(), broad, prohibit("x", ATTEND).when(narrow).build())
                .possible())
        .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED, Outcome.UNMET);
    assertThat(
            ruling(
                    Circumstances.unknown(),
                    permit("r", ATTEND).when(narrow).build(),
                    prohibit("x", ATTEND)
                        .when(Condition.agendaConcerns(SocialInclusion.EMPLOYMENT))
                        .build())
                .outcome())
        .isEqualTo(Outcome.NOT_GRANTED);
  }

  private static Outcome aboutItem(PolicyAreaId area, PolicyAreaId ofRule) {
    AgendaItem item =
        AgendaItem.builder()
            .label(LocalizedText.of("en", "Item"))
            .areas(Listed.closed(ImmutableSet.of(area)))
            .build();
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).addAgenda(item).build();
    ParticipationRule rule = permit("r", ATTEND).when(Condition.agendaConcerns(ofRule)).build();
    return ParticipationEngine.of(register(memorandum(rule)))
        .decide(question().at(meeting).item(0).build())
        .ruling(ATTEND)
        .outcome();
  }

  @Test
  void item_onABroadArea_mayBeAboutANarrowOne() {
    assertThat(aboutItem(SocialInclusion.EMPLOYMENT, SocialInclusion.LONG_TERM_UNEMPLOYMENT))
        .isEqualTo(Outcome.CONDITIONAL);
    assertThat(aboutItem(SocialInclusion.LONG_TERM_UNEMPLOYMENT, SocialInclusion.EMPLOYMENT))
        .isEqualTo(Outcome.GRANTED);
    assertThat(aboutItem(SocialInclusion.DEBT, SocialInclusion.EMPLOYMENT))
        .isEqualTo(Outcome.UNMET);
  }

  @Test
  void sufficient_ofOneRight_isTheSameWhateverRulesAskForAnother() {
    for (ParticipationRule other :
        List.of(
            permit("s", SPEAK).when(new InMode(MeetingMode.REMOTE)).build(),
            permit("s", SPEAK).when(Condition.atMostPersons(2)).build())) {
      ParticipationRule permitted = permit("r", ATTEND).when(Condition.atMostPersons(3)).build();
      ParticipationRule prohibited =
          prohibit("x", ATTEND).when(new InMode(MeetingMode.WRITTEN_PROCEDURE)).build();
      Ruling alone = ruling(Circumstances.unknown(), permitted, prohibited);
      Ruling beside = ruling(Circumstances.unknown(), permitted, prohibited, other);

      assertThat(alone.sufficient())
          .containsExactly(
              ImmutableSet.of(
                  supposing(Condition.atMostPersons(3), true),
                  supposing(new InMode(MeetingMode.WRITTEN_PROCEDURE), false)));
      assertThat(beside.sufficient()).isEqualTo(alone.sufficient());
      assertThat(unstated(beside)).isEqualTo(unstated(alone));
    }
  }

  private static List<?> unstated(Ruling ruling) {
    return ruling.grounds().stream()
        .map(ground -> ground.links().get(LinkKind.CONDITION))
        .map(link -> link == null ? ImmutableSet.of() : link.unstated())
        .toList();
  }

  @Test
  void sufficient_ofNumbers_isTheWidest() {
    assertThat(
            ruling(
                    Circumstances.unknown(),
                    permit("r", ATTEND).when(Condition.atMostPersons(2)).build(),
                    permit("s", ATTEND).when(Condition.atMostPersons(3)).build())
                .sufficient())
        .containsExactly(ImmutableSet.of(supposing(Condition.atMostPersons(3), true)));
  }
}
