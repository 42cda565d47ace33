package org.dohoda.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What follows from facts, and what circumstances that state some therefore say of others. */
class ImplicationsTest {
  private static final ApprovalStep CONSENT =
      ApprovalStep.of(Actor.organization(OrganizationId.of("region")), ApprovalAct.CONSENT);

  private static Fact before(TimeSpan span) {
    return Condition.noticeGiven(DateRule.before(span, Anchor.MEETING));
  }

  private static Fact by(DateRule rule) {
    return Condition.noticeGiven(rule);
  }

  /** Each follows from those before it, and none from one behind it. */
  private static void assertFollowing(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      for (int j = 0; j < facts.size(); j++) {
        assertThat(facts.get(i).implies(facts.get(j)))
            .as("%s implies %s", facts.get(i), facts.get(j))
            .isEqualTo(i <= j);
      }
    }
  }

  @Test
  void notice_earlier_isNoticeLater() {
    assertFollowing(
        List.of(
            before(TimeSpan.weeks(2)),
            before(TimeSpan.days(10)),
            before(TimeSpan.weeks(1)),
            before(TimeSpan.days(6)),
            by(DateRule.on(Anchor.MEETING)),
            by(DateRule.after(TimeSpan.days(2), Anchor.MEETING)),
            by(DateRule.after(TimeSpan.days(3), Anchor.MEETING)),
            Condition.noticeGiven()));
    assertFollowing(
        List.of(
            by(DateRule.fixed(PartialDate.of(2023, 1, 1))),
            by(DateRule.fixed(PartialDate.of(2023, 1, 2))),
            Condition.noticeGiven()));
    assertFollowing(
        List.of(before(TimeSpan.years(1)), before(TimeSpan.months(11)), Condition.noticeGiven()));
  }

  @Test
  void notice_inWorkingDays_isAtLeastSoManyDays() {
    assertThat(before(TimeSpan.workingDays(6)).implies(before(TimeSpan.days(6)))).isTrue();
    assertThat(before(TimeSpan.days(6)).implies(before(TimeSpan.workingDays(4)))).isFalse();
  }

  @Test
  void notice_inMonths_isComparedWithDaysByTheShortestAndTheLongest() {
    assertFollowing(
        List.of(
            before(TimeSpan.years(1)),
            before(TimeSpan.days(184)),
            before(TimeSpan.months(6)),
            before(TimeSpan.days(181)),
            before(TimeSpan.weeks(5)),
            before(TimeSpan.days(31)),
            before(TimeSpan.months(1)),
            before(TimeSpan.weeks(4))));
    assertThat(before(TimeSpan.months(1)).implies(before(TimeSpan.days(29)))).isFalse();
    assertThat(before(TimeSpan.days(30)).implies(before(TimeSpan.months(1)))).isFalse();
    assertThat(before(TimeSpan.days(365)).implies(before(TimeSpan.years(1)))).isFalse();
    assertThat(before(TimeSpan.months(1)).implies(before(TimeSpan.workingDays(1)))).isFalse();
    assertThat(before(TimeSpan.months(1)).implies(before(TimeSpan.hours(24)))).isFalse();
  }

  @Test
  void notice_inMonths_isAsManyDaysAsTheCalendarLeaves() {
    for (int months = 1; months <= 12; months++) {
      int fewest = Integer.MAX_VALUE;
      int most = 0;
      LocalDate end = LocalDate.of(2028, 12, 31);
      for (LocalDate day = LocalDate.of(2021, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
        int days = (int) day.minusMonths(months).until(day, ChronoUnit.DAYS);
        fewest = Math.min(fewest, days);
        most = Math.max(most, days);
      }
      Fact asked = before(TimeSpan.months(months));
      assertThat(asked.implies(before(TimeSpan.days(fewest)))).isTrue();
      assertThat(asked.implies(before(TimeSpan.days(fewest + 1)))).isFalse();
      assertThat(before(TimeSpan.days(most)).implies(asked)).isTrue();
      assertThat(before(TimeSpan.days(most - 1)).implies(asked)).isFalse();
    }
  }

  @Test
  void notice_byOtherEventsOrRules_isNotCompared() {
    assertThat(
            before(TimeSpan.days(6))
                .implies(by(DateRule.before(TimeSpan.days(6), Anchor.LAST_SIGNATURE))))
        .isFalse();
    assertThat(by(DateRule.withoutDelay()).implies(before(TimeSpan.days(6)))).isFalse();
    assertThat(
            by(DateRule.fixed(PartialDate.ofYear(2023)))
                .implies(by(DateRule.fixed(PartialDate.of(2023, 6, 1)))))
        .isFalse();
  }

  @Test
  void approval_inAFormAndInTime_isApproval() {
    ApprovalStep written = CONSENT.toBuilder().form(LocalizedText.of("en", "in writing")).build();
    ApprovalStep early =
        written.toBuilder().due(DateRule.before(TimeSpan.days(6), Anchor.MEETING)).build();

    assertFollowing(List.of(new Approved(early), new Approved(written), new Approved(CONSENT)));
  }

  @Test
  void approval_bySilence_isNoneWhereSilenceDoesNotCount() {
    Fact silent = new Approved(CONSENT.toBuilder().silenceCounts(Truth.YES).build());
    Fact spoken = new Approved(CONSENT.toBuilder().silenceCounts(Truth.NO).build());

    assertFollowing(List.of(spoken, new Approved(CONSENT), silent));
  }

  @Test
  void approval_byAnotherOrOfAnotherKind_isNotTheSame() {
    Fact consent = new Approved(CONSENT);

    assertThat(consent.implies(new Approved(CONSENT.toBuilder().act(ApprovalAct.APPROVE).build())))
        .isFalse();
    assertThat(
            consent.implies(
                new Approved(
                    CONSENT.toBuilder()
                        .actor(Actor.organization(OrganizationId.of("town")))
                        .build())))
        .isFalse();
    assertThat(consent.implies(Condition.noticeGiven())).isFalse();
    assertThat(Condition.noticeGiven().implies(consent)).isFalse();
  }

  @Test
  void numbersAndAreas_followFromLess() {
    assertFollowing(List.of(new AtMostPersons(2), new AtMostPersons(3)));
    assertFollowing(
        List.of(
            new AgendaConcerns(ImmutableSet.of(SocialInclusion.DEBT)),
            new AgendaConcerns(ImmutableSet.of(SocialInclusion.DEBT, SocialInclusion.EMPLOYMENT))));
    assertThat(new RequestMade().implies(new RequestMade())).isTrue();
    assertThat(new RequestMade().implies(new FundsAvailable())).isFalse();
  }

  @Test
  void circumstances_settleWhatFollowsFromThem() {
    Fact early = before(TimeSpan.days(10));
    Fact late = before(TimeSpan.days(6));

    assertThat(Circumstances.builder().met(early).build().truth(late)).isEqualTo(Truth.YES);
    assertThat(Circumstances.builder().notMet(late).build().truth(early)).isEqualTo(Truth.NO);
    assertThat(Circumstances.builder().met(late).build().truth(early)).isEqualTo(Truth.UNKNOWN);
    assertThat(Circumstances.builder().notMet(early).build().truth(late)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void circumstances_thatContradictThemselves_settleNothingElse() {
    Circumstances odd =
        Circumstances.builder()
            .met(before(TimeSpan.days(10)))
            .notMet(Condition.noticeGiven())
            .build();

    assertThat(odd.truth(before(TimeSpan.days(6)))).isEqualTo(Truth.UNKNOWN);
    assertThat(odd.truth(Condition.noticeGiven())).isEqualTo(Truth.NO);
  }
}
