package org.dohoda.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Which deadline is certainly no later than which, for every pair of kinds. */
class DeadlinesTest {
  private static final DateRule FIXED = fixed("2023-06-01");
  private static final DateRule NEXT = DateRule.nextMeeting();
  private static final DateRule AT_ONCE = DateRule.withoutDelay();

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static DateRule before(int days, Anchor anchor) {
    return DateRule.before(TimeSpan.days(days), anchor);
  }

  private static DateRule after(int days, Anchor anchor) {
    return DateRule.after(TimeSpan.days(days), anchor);
  }

  private static boolean isNoLater(DateRule one, DateRule other) {
    return Deadlines.isNoLater(Optional.of(one), Optional.of(other));
  }

  private static boolean isAsLong(TimeSpan one, TimeSpan other) {
    return isNoLater(DateRule.before(one, Anchor.MEETING), DateRule.before(other, Anchor.MEETING));
  }

  /** In the order of time: each is no later than those behind it, and than no other. */
  private static List<DateRule> around(Anchor anchor) {
    return List.of(
        before(10, anchor),
        before(5, anchor),
        DateRule.on(anchor),
        after(5, anchor),
        after(10, anchor));
  }

  @Test
  void deadlinesAroundOneDay_areInItsOrder() {
    List<DateRule> all = around(Anchor.MEETING);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        assertThat(isNoLater(all.get(i), all.get(j)))
            .as("%s, %s", all.get(i), all.get(j))
            .isEqualTo(i <= j);
      }
    }
  }

  @Test
  void deadlinesOfDifferentKindsOrDays_cannotBeCompared() {
    List<DateRule> others = List.of(FIXED, NEXT, AT_ONCE);
    for (DateRule one : around(Anchor.MEETING)) {
      for (DateRule other : around(Anchor.EFFECT)) {
        assertThat(isNoLater(one, other)).as("%s, %s", one, other).isFalse();
      }
      for (DateRule other : others) {
        assertThat(isNoLater(one, other)).as("%s, %s", one, other).isFalse();
        assertThat(isNoLater(other, one)).as("%s, %s", other, one).isFalse();
      }
    }
    for (DateRule one : others) {
      for (DateRule other : others) {
        assertThat(isNoLater(one, other)).as("%s, %s", one, other).isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void fixedDays_areComparedByTheirRanges() {
    assertThat(isNoLater(fixed("2023-06-01"), fixed("2023-06-02"))).isTrue();
    assertThat(isNoLater(fixed("2023-06-02"), fixed("2023-06-01"))).isFalse();
    assertThat(isNoLater(fixed("2023-05"), fixed("2023-06"))).isTrue();
    assertThat(isNoLater(fixed("2023"), fixed("2023-06"))).isFalse();
    assertThat(isNoLater(fixed("2023"), fixed("2023"))).isTrue();
    assertThat(isNoLater(fixed("2023-06-01"), fixed("2023"))).isFalse();
  }

  @Test
  void spansAfterADay_areComparedIfTheyAreCountedAlike() {
    DateRule exclusive =
        DateRule.after(TimeSpan.days(5), Anchor.MEETING, DateRule.SpanEnd.ANNIVERSARY);

    assertThat(isNoLater(exclusive, after(10, Anchor.MEETING))).isFalse();
    assertThat(isNoLater(after(5, Anchor.MEETING), exclusive)).isFalse();
    assertThat(
            isNoLater(after(5, Anchor.MEETING), DateRule.after(TimeSpan.months(5), Anchor.MEETING)))
        .isFalse();
  }

  @Test
  void spansOfDifferentUnits_areComparedIfOneIsCertainlyAsLong() {
    assertThat(isAsLong(TimeSpan.hours(48), TimeSpan.hours(24))).isTrue();
    assertThat(isAsLong(TimeSpan.hours(24), TimeSpan.hours(48))).isFalse();
    assertThat(isAsLong(TimeSpan.hours(48), TimeSpan.days(2))).isFalse();
    assertThat(isAsLong(TimeSpan.months(12), TimeSpan.years(1))).isTrue();
    assertThat(isAsLong(TimeSpan.years(1), TimeSpan.months(12))).isTrue();
    assertThat(isAsLong(TimeSpan.months(11), TimeSpan.years(1))).isFalse();
    assertThat(isAsLong(TimeSpan.weeks(2), TimeSpan.days(14))).isTrue();
    assertThat(isAsLong(TimeSpan.weeks(2), TimeSpan.days(15))).isFalse();
  }

  @Test
  void noDeadline_isKeptByWhateverIsDone() {
    assertThat(Deadlines.isNoLater(Optional.of(FIXED), Optional.empty())).isTrue();
    assertThat(Deadlines.isNoLater(Optional.empty(), Optional.empty())).isTrue();
    assertThat(Deadlines.isNoLater(Optional.empty(), Optional.of(FIXED))).isFalse();
  }

  @Test
  void deadlineOfAPaper_isCountedFromWhatHappensToIt() {
    for (DateRule each : List.of(FIXED, NEXT, AT_ONCE)) {
      assertThat(Deadlines.isOfInstrument(Optional.of(each))).as("%s", each).isFalse();
    }
    for (DateRule each : around(Anchor.MEETING)) {
      assertThat(Deadlines.isOfInstrument(Optional.of(each))).as("%s", each).isFalse();
    }
    for (DateRule each : around(Anchor.EFFECT)) {
      assertThat(Deadlines.isOfInstrument(Optional.of(each))).as("%s", each).isTrue();
    }
    assertThat(Deadlines.isOfInstrument(Optional.empty())).isFalse();
  }

  @Test
  void factOfAnotherKind_followsFromNone() {
    List<Fact> all =
        List.of(
            Condition.atMostPersons(2),
            Condition.agendaConcerns(SocialInclusion.HOUSING),
            Condition.noticeGiven(),
            Condition.open());
    for (Fact one : all) {
      for (Fact other : all) {
        assertThat(one.implies(other)).as("%s, %s", one, other).isEqualTo(one.equals(other));
      }
    }
  }

  /** Else a condition from hostile input could be deeper than any stack. */
  @Test
  void conditionsWithinConditions_areNotDeeperThanAHundred() {
    Condition all = Condition.open();
    Condition any = all;
    Condition not = all;
    for (int i = 0; i < 98; i++) {
      all = Condition.all(all);
      any = Condition.any(any);
      not = Condition.not(not);
    }
    for (Condition deep : Set.of(all, any, not)) {
      Condition deepest = Condition.not(deep);
      for (Runnable each :
          List.<Runnable>of(
              () -> Condition.all(deepest),
              () -> Condition.any(deepest),
              () -> Condition.not(deepest))) {
        assertThatIllegalArgumentException().isThrownBy(each::run).withMessageContaining("100");
      }
    }
  }
}
