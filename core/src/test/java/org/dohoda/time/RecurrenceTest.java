package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  @ParameterizedTest
  @CsvSource({
    "MONTH, 31, 2023-01-01, 2023-04-30, 2023-01-31 2023-02-28 2023-03-31 2023-04-30",
    "MONTH, -1, 2016-02-01, 2016-02-29, 2016-02-29",
    "MONTH, -31, 2016-02-01, 2016-03-01, 2016-02-01 2016-03-01",
    "QUARTER, 1, 2015-12-31, 2016-07-01, 2016-01-01 2016-04-01 2016-07-01",
    "QUARTER, -1, 2016-01-01, 2016-09-29, 2016-03-31 2016-06-30",
    "YEAR, 366, 2015-01-01, 2016-12-31, 2015-12-31 2016-12-31",
    "YEAR, 60, 2015-01-01, 2016-12-31, 2015-03-01 2016-02-29",
    "WEEK, 1, 2016-02-22, 2016-03-07, 2016-02-22 2016-02-29 2016-03-07",
    "WEEK, 7, 9999-12-20, 9999-12-31, 9999-12-26",
    "WEEK, 1, 0001-01-01, 0001-01-09, 0001-01-01 0001-01-08",
  })
  void kthDayOf_table(CalendarUnit unit, int k, LocalDate first, LocalDate last, String days) {
    DueDates due = Recurrence.kthDayOf(unit, k).dueDates(first, last);
    assertThat(shown(due)).isEqualTo(days);
    assertThat(due.obstacles()).isEmpty();
  }

  /** "Within 30 days after the end of each quarter": four last days each year. */
  @Test
  void within_thirtyDaysAfterEachQuarter_hasALastDayForEach() {
    Recurrence accounts =
        Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1));
    DueDates due = accounts.dueDates(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    assertThat(shown(due)).isEqualTo("2024-01-30 2024-04-30 2024-07-30 2024-10-30");
    assertThat(due.obstacles()).isEmpty();
  }

  @Test
  void within_monthsAfterEachYear_saysThatTheEndOfTheSpanIsNotStated() {
    Recurrence report =
        Recurrence.within(TimeSpan.months(2), Recurrence.kthDayOf(CalendarUnit.YEAR, 1));
    DueDates due = report.dueDates(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    assertThat(due.days())
        .containsExactly(PartialDate.between(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)));
    assertThat(due.obstacles()).containsExactly(Obstacle.Reason.SPAN_END_NOT_STATED.obstacle());
  }

  @Test
  void within_afterEachMeetingOrInWorkingDays_hasNoDaysAndSaysWhy() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    assertThat(
            Recurrence.within(TimeSpan.weeks(2), Recurrence.atEach(Anchor.MEETING))
                .dueDates(day, day))
        .isEqualTo(Recurrence.atEach(Anchor.MEETING).dueDates(day, day));
    assertThat(
            Recurrence.within(TimeSpan.workingDays(5), Recurrence.kthDayOf(CalendarUnit.MONTH, 1))
                .dueDates(day, day)
                .obstacles())
        .containsExactly(Obstacle.Reason.NO_CALENDAR.obstacle());
  }

  @Test
  void kthDayOf_dayThatNoUnitHas_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.WEEK, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.MONTH, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.YEAR, -367));
  }

  @ParameterizedTest
  @CsvSource({
    "--03-31, 2023-03-31, 2025-03-31, 2023-03-31 2024-03-31 2025-03-31",
    "--03-31, 2023-04-01, 2024-03-30, ''",
    "--12-31, 9998-12-31, 9999-12-31, 9998-12-31 9999-12-31",
    "--01-01, 0001-01-01, 0002-01-01, 0001-01-01 0002-01-01",
    "--02-29, 2016-02-29, 2016-02-29, 2016-02-29",
    "--02-28, 2016-02-01, 2017-03-01, 2016-02-28 2017-02-28",
  })
  void yearlyOn_table(String day, LocalDate first, LocalDate last, String days) {
    DueDates due = Recurrence.yearlyOn(MonthDay.parse(day)).dueDates(first, last);
    assertThat(shown(due)).isEqualTo(days);
    assertThat(due.obstacles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FEBRUARY_28, 2023-02-28 2024-02-29 2025-02-28",
    "MARCH_1, 2023-03-01 2024-02-29 2025-03-01",
    "NOT_STATED, [2023-02-28..2023-03-01] 2024-02-29 [2025-02-28..2025-03-01]",
  })
  void yearlyOnLeapDay_inCommonYears(Recurrence.CommonYears commonYears, String days) {
    DueDates due =
        Recurrence.yearlyOnLeapDay(commonYears)
            .dueDates(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(shown(due)).isEqualTo(days);
    assertThat(due.obstacles().stream().map(Obstacle::toString))
        .isEqualTo(
            commonYears == Recurrence.CommonYears.NOT_STATED
                ? List.of("day-in-common-years-not-stated")
                : List.of());
  }

  @Test
  void yearlyOn_standInForADayThatEveryYearHas_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recurrence.Yearly(MonthDay.of(2, 28), Recurrence.CommonYears.MARCH_1))
        .withMessage("commonYears: must be stated for 29 February alone, was '--02-28'");
  }

  private static String shown(DueDates due) {
    return due.days().stream().map(PartialDate::toString).collect(Collectors.joining(" "));
  }

  @Test
  void dueDates_ofTheFifthMonday_areInMonthsThatHaveOne() {
    assertThat(
            Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 5, DayOfWeek.MONDAY)
                .dueDates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))
                .days())
        .containsExactly(PartialDate.of(2026, 3, 30), PartialDate.of(2026, 6, 29));
    assertThat(
            Recurrence.kthWeekdayOf(CalendarUnit.MONTH, -1, DayOfWeek.FRIDAY)
                .dueDates(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))
                .days())
        .containsExactly(PartialDate.of(2026, 2, 27));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 6, DayOfWeek.MONDAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthWeekdayOf(CalendarUnit.WEEK, 0, DayOfWeek.MONDAY));
  }

  @Test
  void dueDates_ofANumberOfTimes_sayWhyThereAreNone() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    LocalDate last = LocalDate.of(2023, 12, 31);
    assertThat(Recurrence.atLeast(2, TimeSpan.years(1)).dueDates(first, last).obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.DAYS_NOT_STATED);
    assertThat(Recurrence.regularly().dueDates(first, last).obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.INTERVAL_NOT_STATED);
    assertThat(Recurrence.atEach(Anchor.MEETING).dueDates(first, last).obstacles())
        .containsExactly(Obstacle.missing(Anchor.MEETING));
    assertThat(Recurrence.about(4, TimeSpan.years(1)))
        .isNotEqualTo(Recurrence.exactly(4, TimeSpan.years(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.exactly(0, TimeSpan.months(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.regularly().dueDates(last, first));
  }
}
