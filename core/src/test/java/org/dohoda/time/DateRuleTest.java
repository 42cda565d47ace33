package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.time.DateRule.SpanEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRuleTest {
  private static final Optional<WorkingCalendar> WEEKDAYS =
      Optional.of(
          day -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).contains(day.getDayOfWeek()));

  @ParameterizedTest
  @CsvSource({
    "P30D, 2023-07-03, NOT_STATED, 2023-08-02",
    "P30D, 2023-07-03, DAY_BEFORE, 2023-08-01",
    "P1W, 2016-02-22, ANNIVERSARY, 2016-02-29",
    "P1M, 2023-01-31, ANNIVERSARY, 2023-02-28",
    "P1M, 2016-01-31, ANNIVERSARY, 2016-02-29",
    "P1M, 2023-01-31, DAY_BEFORE, 2023-02-28",
    "P1M, 2023-02-28, ANNIVERSARY, 2023-03-28",
    "P1M, 2023-02-28, DAY_BEFORE, 2023-03-27",
    "P1Y, 2016-02-29, ANNIVERSARY, 2017-02-28",
    "P1Y, 2016-02-29, DAY_BEFORE, 2017-02-28",
    "P2Y, 2014-01-01, DAY_BEFORE, 2015-12-31",
    "P2Y, 2014-01-01, NOT_STATED, [2015-12-31..2016-01-01]",
    "P1Y, 2013, ANNIVERSARY, 2014",
    "P1Y, 2013, NOT_STATED, [2013-12-31..2014]",
    "P1Y, [..2013-05-17], ANNIVERSARY, [..2014-05-17]",
    "P1Y, [2013-05-17..], DAY_BEFORE, [2014-05-16..]",
    "P1Y, XXXX, ANNIVERSARY, XXXX",
    "P10WD, 2023-07-03, NOT_STATED, 2023-07-17",
    "P1WD, 2023-07-07, ANNIVERSARY, 2023-07-10",
    "P1WD, [2023-07-07..2023-07-09], ANNIVERSARY, 2023-07-10",
    "P3Y, [9995..9998], ANNIVERSARY, [9998..]",
  })
  void after_table(String span, String signed, SpanEnd end, String day) {
    Resolution resolution =
        DateRule.after(TimeSpan.parse(span), Anchor.LAST_SIGNATURE, end)
            .resolve(signed(signed), WEEKDAYS);
    assertThat(resolution.day()).contains(PartialDate.parse(day));
    assertThat(resolution.obstacles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P30D, 2023-07-03, 2023-06-03",
    "P1M, 2016-03-31, 2016-02-29",
    "P1Y, 2016-02-29, 2015-02-28",
    "P5WD, 2023-07-10, 2023-07-03",
    "P2W, [2013-05-17..], [2013-05-03..]",
  })
  void before_table(String span, String signed, String day) {
    assertThat(
            DateRule.before(TimeSpan.parse(span), Anchor.LAST_SIGNATURE)
                .resolve(signed(signed), WEEKDAYS))
        .isEqualTo(Resolution.of(PartialDate.parse(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "START, 1, MONTH, 2016-01-31, 2016-02-01",
    "END, 1, MONTH, 2016-01-31, 2016-02-29",
    "END, 0, MONTH, 2023-02-01, 2023-02-28",
    "START, 1, QUARTER, 2023-07-03, 2023-10-01",
    "END, 0, QUARTER, 2023-07-03, 2023-09-30",
    "END, 0, YEAR, 2023-07-03, 2023-12-31",
    "START, 1, YEAR, 2023, 2024-01-01",
    "START, 1, WEEK, 2023-07-03, 2023-07-10",
    "END, 0, YEAR, 9999-01-01, 9999-12-31",
  })
  void rounded_table(DateRule.Edge edge, int n, CalendarUnit unit, String signed, String day) {
    DateRule rule = new DerivedRule.Rounded(DateRule.on(Anchor.LAST_SIGNATURE), edge, n, unit);
    assertThat(rule.resolve(signed(signed), Optional.empty()))
        .isEqualTo(Resolution.of(PartialDate.parse(day)));
  }

  /** 2023-07-01 is a Saturday. */
  @ParameterizedTest
  @CsvSource({
    "2023-06-30, 2023-06-30, 2023-06-30",
    "2023-07-01, 2023-07-03, 2023-06-30",
    "2023-07-02, 2023-07-03, 2023-06-30",
    "2023-07-03, 2023-07-03, 2023-07-03",
    "[2023-06-29..2023-07-01], [2023-06-29..2023-07-03], [2023-06-29..2023-06-30]",
    "[2023-07-01..2023-07-02], 2023-07-03, 2023-06-30",
    "[..2023-07-01], [..2023-07-03], [..2023-06]",
    "[2023-07..], [2023-07-03..], [2023-06-30..]",
    "XXXX, XXXX, XXXX",
  })
  void orWorkingDay_table(String day, String next, String previous) {
    DateRule rule = DateRule.fixed(PartialDate.parse(day));
    assertThat(DateRule.orNextWorkingDay(rule).resolve(KnownEvents.none(), WEEKDAYS))
        .isEqualTo(Resolution.of(PartialDate.parse(next)));
    assertThat(DateRule.orPreviousWorkingDay(rule).resolve(KnownEvents.none(), WEEKDAYS))
        .isEqualTo(Resolution.of(PartialDate.parse(previous)));
  }

  @Test
  void orWorkingDay_withoutCalendar_givesARangeThatIsCertainlyRight() {
    DateRule rule = DateRule.fixed(PartialDate.parse("2023-07"));
    Resolution next = DateRule.orNextWorkingDay(rule).resolve(KnownEvents.none(), Optional.empty());
    assertThat(next.day()).contains(PartialDate.parse("[2023-07..]"));
    assertThat(next.obstacles()).extracting(Obstacle::toString).containsExactly("no-calendar");
    assertThat(
            DateRule.orPreviousWorkingDay(rule).resolve(KnownEvents.none(), Optional.empty()).day())
        .contains(PartialDate.parse("[..2023-07]"));
    assertThat(
            DateRule.orNextWorkingDay(DateRule.withoutDelay())
                .resolve(KnownEvents.none(), Optional.empty()))
        .as("a day that is not known at all is not made a range")
        .extracting(Resolution::day)
        .isEqualTo(Optional.empty());
  }

  @Test
  void orWorkingDay_withoutAnyWorkingDay_isOutsideTheCalendar() {
    DateRule rule = DateRule.fixed(PartialDate.parse("9999-12-01"));
    assertThat(
            DateRule.orNextWorkingDay(rule)
                .resolve(KnownEvents.none(), Optional.of(day -> false))
                .obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.OUTSIDE_CALENDAR);
  }

  @Test
  void workingDays_withoutCalendar_giveARangeThatIsCertainlyRight() {
    Resolution after =
        DateRule.after(TimeSpan.workingDays(10), Anchor.LAST_SIGNATURE)
            .resolve(signed("2023-07-03"), Optional.empty());
    assertThat(after.day()).contains(PartialDate.parse("[2023-07-13..]"));
    assertThat(after.obstacles()).extracting(Obstacle::toString).containsExactly("no-calendar");
    assertThat(
            DateRule.before(TimeSpan.workingDays(3), Anchor.LAST_SIGNATURE)
                .resolve(signed("2023-07-03"), Optional.empty())
                .day())
        .contains(PartialDate.parse("[..2023-06]"));
  }

  @Test
  void resolve_missingEvent_namesIt() {
    Anchor asz = Anchor.signatureOf(OrganizationId.of("asz"));
    Resolution resolution =
        DateRule.after(TimeSpan.days(15), asz).resolve(KnownEvents.none(), Optional.empty());
    assertThat(resolution).isEqualTo(Resolution.unresolved(Obstacle.missing(asz)));
    assertThat(resolution.obstacles())
        .extracting(Obstacle::toString)
        .containsExactly("event-not-known signature-of:asz");
  }

  @Test
  void earlierOf_withoutDelayButAtTheLatest_isALimit() {
    DateRule rule =
        DateRule.earlierOf(
            DateRule.withoutDelay(), DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE));
    Resolution resolution = rule.resolve(signed("2023-07-03"), Optional.empty());
    assertThat(resolution.day()).contains(PartialDate.parse("[..2023-08-02]"));
    assertThat(resolution.obstacles())
        .extracting(Obstacle::toString)
        .containsExactly("without-delay");
  }

  @Test
  void laterOf_missingEvent_isALimit() {
    DateRule rule =
        DateRule.laterOf(DateRule.fixed(PartialDate.parse("2024-01-01")), DateRule.nextMeeting());
    assertThat(rule.resolve(KnownEvents.none(), Optional.empty()).day())
        .contains(PartialDate.parse("[2024..]"));
    assertThat(
            rule.resolve(
                KnownEvents.none().with(Anchor.MEETING, PartialDate.parse("2024-02-29")),
                Optional.empty()))
        .isEqualTo(Resolution.of(PartialDate.parse("2024-02-29")));
  }

  @Test
  void window_ofTwoRules() {
    DateRule first = DateRule.before(TimeSpan.days(10), Anchor.MEETING);
    DateRule last = DateRule.before(TimeSpan.days(5), Anchor.MEETING);
    KnownEvents events = KnownEvents.none().with(Anchor.MEETING, PartialDate.parse("2016-03-05"));
    assertThat(DateRule.window(first, last).resolve(events, Optional.empty()))
        .isEqualTo(Resolution.of(PartialDate.parse("[2016-02-24..2016-02-29]")));
    assertThat(DateRule.window(last, first).resolve(events, Optional.empty()).obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.WINDOW_REVERSED);
    assertThat(
            DateRule.window(first, DateRule.withoutDelay()).resolve(events, Optional.empty()).day())
        .contains(PartialDate.parse("[2016-02-24..]"));
  }

  @Test
  void resolve_outsideTheCalendar_saysSo() {
    assertThat(
            DateRule.after(TimeSpan.years(1), Anchor.LAST_SIGNATURE)
                .resolve(signed("9999-06"), Optional.empty())
                .obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.OUTSIDE_CALENDAR);
    assertThat(
            DateRule.before(TimeSpan.days(1), Anchor.LAST_SIGNATURE)
                .resolve(signed("0001-01-01"), Optional.empty())
                .day())
        .isEmpty();
    assertThat(
            DateRule.after(TimeSpan.workingDays(1), Anchor.LAST_SIGNATURE)
                .resolve(signed("9999-12-01"), Optional.of(day -> false))
                .obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.OUTSIDE_CALENDAR);
  }

  @Test
  void dueDates_inAWindow() {
    DateRule report = DateRule.endOf(DateRule.on(Anchor.EFFECT), 0, CalendarUnit.YEAR);
    KnownEvents events = KnownEvents.none().with(Anchor.EFFECT, PartialDate.parse("[2022..2023]"));
    LocalDate first = LocalDate.of(2023, 1, 1);
    LocalDate last = LocalDate.of(2023, 12, 31);
    assertThat(report.dueDates(events, Optional.empty(), first, last).days())
        .containsExactly(PartialDate.parse("[2022-12-31..2023]"));
    assertThat(report.dueDates(events, Optional.empty(), last.plusDays(1), PartialDate.MAX_DAY))
        .isEqualTo(new DueDates(ImmutableList.of(), ImmutableSet.of()));
    assertThat(report.dueDates(KnownEvents.none(), Optional.empty(), first, last).obstacles())
        .containsExactly(Obstacle.missing(Anchor.EFFECT));
  }

  @Test
  void constructors_refuseTheMeaningless() {
    assertThatIllegalArgumentException().isThrownBy(() -> DateRule.earlierOf());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRule.laterOf(DateRule.withoutDelay()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRule.startOf(DateRule.nextMeeting(), -1, CalendarUnit.MONTH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Obstacle(Obstacle.Reason.NO_CALENDAR, Optional.of(Anchor.EFFECT)));
  }

  private static KnownEvents signed(String date) {
    return KnownEvents.none().with(Anchor.LAST_SIGNATURE, PartialDate.parse(date));
  }
}
