package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.provision.Lasting;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DateRule.SpanEnd;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013",
        "2013-05",
        "2013-05-17",
        "2024-02-29",
        "2023-12-31",
        "[2013..2023-07-03]",
        "[..2023-07-03]",
        "[2013..]",
        "XXXX",
        "0001",
        "9999-12-31"
      })
  void dates(String text) {
    Spelling.check(Values.DATE, PartialDate.parse(text), '"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-30",
        "2023-2-3",
        "2023/",
        "0000",
        "02023",
        "2023-13",
        "2023-00",
        "2013-01-01T",
        "[2013-01-01..2013-12-31]",
        "２０２３"
      })
  void dates_refused(String text) {
    assertThat(Spelling.problems(Values.DATE, '"' + text + '"')).isEqualTo("json.value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-07-03/2025-12-31",
        "2013/..",
        "2013/",
        "/2019-12-31",
        "../..",
        "[..2023-07-03]/",
        "/"
      })
  void periods(String text) {
    Spelling.check(Values.PERIOD, Period.parse(text), '"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2013", "2013/2012", "2013//", "2013/2014/2015", "../2013/"})
  void periods_refused(String text) {
    assertThat(Spelling.problems(Values.PERIOD, '"' + text + '"')).isEqualTo("json.value");
  }

  @Test
  void dateRules() {
    TimeSpan month = TimeSpan.months(1);
    check(DateRule.fixed(PartialDate.of(2025, 12, 31)), "\"2025-12-31\"");
    check(DateRule.nextMeeting(), "\"next-meeting\"");
    check(DateRule.withoutDelay(), "\"without-delay\"");
    check(DateRule.on(Anchor.DEPOSIT), "{ \"on\": \"deposit\" }");
    check(
        DateRule.after(TimeSpan.workingDays(10), Anchor.event("notice")),
        "{ \"after\": { \"span\": \"P10WD\", \"anchor\": \"event:notice\" } }");
    check(
        DateRule.after(TimeSpan.years(5), Anchor.LAST_SIGNATURE, SpanEnd.DAY_BEFORE),
        "{ \"after\": { \"span\": \"P5Y\", \"anchor\": \"last-signature\", \"end\": \"day-before\" } }");
    check(
        DateRule.before(month, Anchor.signatureOf(OrganizationId.of("asz"))),
        "{ \"before\": { \"span\": \"P1M\", \"anchor\": \"signature-of:asz\" } }");
    check(
        DateRule.window(DateRule.nextMeeting(), DateRule.fixed(PartialDate.ofYear(2025))),
        "{ \"window\": { \"first\": \"next-meeting\", \"last\": \"2025\" } }");
    check(
        DateRule.endOf(DateRule.on(Anchor.EFFECT), 2, CalendarUnit.QUARTER),
        "{ \"endOf\": { \"unit\": \"quarter\", \"following\": 2, \"rule\": { \"on\": \"effect\" } } }");
    check(
        DateRule.startOf(DateRule.on(Anchor.EFFECT), 0, CalendarUnit.YEAR),
        "{ \"startOf\": { \"unit\": \"year\", \"rule\": { \"on\": \"effect\" } } }");
    check(
        DateRule.earlierOf(DateRule.nextMeeting(), DateRule.withoutDelay()),
        "{ \"earlierOf\": [\"next-meeting\", \"without-delay\"] }");
    check(
        DateRule.laterOf(DateRule.nextMeeting(), DateRule.withoutDelay()),
        "{ \"laterOf\": [\"next-meeting\", \"without-delay\"] }");
    check(
        DateRule.orNextWorkingDay(DateRule.after(TimeSpan.days(15), Anchor.event("notice"))),
        "{ \"orNextWorkingDay\": { \"after\": { \"span\": \"P15D\", \"anchor\": \"event:notice\" } } }");
    check(
        DateRule.orPreviousWorkingDay(DateRule.fixed(PartialDate.of(2025, 5, 1))),
        "{ \"orPreviousWorkingDay\": \"2025-05-01\" }");
  }

  @Test
  void dateRules_oneThing() {
    assertThat(Spelling.problems(Times.RULE, "{ \"on\": \"deposit\", \"laterOf\": [\"2013\"] }"))
        .isEqualTo("json.choice \njson.object.refused /laterOf");
    assertThat(Spelling.problems(Times.RULE, "\"next-meting\"")).isEqualTo("json.value");
  }

  private static void check(DateRule rule, String json) {
    Spelling.check(Times.RULE, rule, json);
  }

  @Test
  void recurrences() {
    Spelling.check(Times.RECURRENCE, Recurrence.regularly(), "\"regularly\"");
    Spelling.check(
        Times.RECURRENCE, Recurrence.atEach(Anchor.MEETING), "{ \"atEach\": \"meeting\" }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.atLeast(2, TimeSpan.years(1)),
        "{ \"atLeast\": { \"count\": 2, \"interval\": \"P1Y\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.about(1, TimeSpan.months(3)),
        "{ \"about\": { \"count\": 1, \"interval\": \"P3M\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.exactly(4, TimeSpan.years(1)),
        "{ \"exactly\": { \"count\": 4, \"interval\": \"P1Y\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.atMost(4, TimeSpan.years(1)),
        "{ \"atMost\": { \"count\": 4, \"interval\": \"P1Y\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))),
        "{ \"by\": { \"yearly\": { \"day\": \"--03-31\" } } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)),
        "{ \"within\": { \"span\": \"P30D\","
            + " \"after\": { \"kthDay\": { \"k\": -1, \"unit\": \"quarter\" } } } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.kthDayOf(CalendarUnit.MONTH, -1),
        "{ \"kthDay\": { \"k\": -1, \"unit\": \"month\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 1, DayOfWeek.TUESDAY),
        "{ \"kthWeekday\": { \"k\": 1, \"day\": \"tuesday\", \"unit\": \"month\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.yearlyOn(MonthDay.of(3, 31)),
        "{ \"yearly\": { \"day\": \"--03-31\" } }");
    Spelling.check(
        Times.RECURRENCE,
        Recurrence.yearlyOnLeapDay(Recurrence.CommonYears.FEBRUARY_28),
        "{ \"yearly\": { \"day\": \"--02-29\", \"commonYears\": \"february-28\" } }");
  }

  @Test
  void lasting_atLeastOrAtMost_isOneMember() {
    DateRule day = DateRule.fixed(PartialDate.of(2027, 12, 31));
    Spelling.check(Parts.LASTING, Lasting.until(day), "{ \"lastDay\": \"2027-12-31\" }");
    Spelling.check(Parts.LASTING, Lasting.atLeast(day), "{ \"atLeast\": \"2027-12-31\" }");
    Spelling.check(Parts.LASTING, Lasting.atMost(day), "{ \"atMost\": \"2027-12-31\" }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--02-30", "--3-31", "03-31", "--03-31Z", "--13-01", "--０3-31"})
  void recurrences_noDayOfAYear_isRefused(String day) {
    assertThat(Spelling.problems(Times.RECURRENCE, "{ \"yearly\": { \"day\": \"" + day + "\" } }"))
        .isEqualTo("json.value /yearly/day");
  }

  @Test
  void recurrences_standInForADayThatEveryYearHas_isRefused() {
    assertThat(
            Spelling.problems(
                Times.RECURRENCE,
                "{ \"yearly\": { \"day\": \"--03-31\", \"commonYears\": \"march-1\" } }"))
        .isEqualTo("json.object.refused /yearly/commonYears");
  }
}
