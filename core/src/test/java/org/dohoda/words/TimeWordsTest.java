package org.dohoda.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Recurrence.CommonYears;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

class TimeWordsTest {
  private final TimeWords czech = new TimeWords(new Tongue(Tongue.CZECH));
  private final TimeWords english = new TimeWords(new Tongue(Locale.ENGLISH));

  @Test
  void date_ofAMonth_isItsName() {
    String[] names = {
      "leden", "únor", "březen", "duben", "květen", "červen",
      "červenec", "srpen", "září", "říjen", "listopad", "prosinec"
    };
    for (Month month : Month.values()) {
      PartialDate date = PartialDate.ofMonth(2024, month.getValue());
      assertThat(czech.date(date)).isEqualTo(names[month.getValue() - 1] + " 2024");
      assertThat(english.date(date))
          .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2024");
    }
    assertThat(english.date(PartialDate.parse("[2024-01..2024-02]")))
        .isEqualTo("between 1 January 2024 and 29 February 2024");
    assertThat(english.date(PartialDate.parse("0800"))).isEqualTo("0800");
  }

  @Test
  void recurrences() {
    check(Recurrence.regularly(), "pravidelně", "regularly");
    check(
        Recurrence.atLeast(2, TimeSpan.years(1)), "nejméně 2× za rok", "at least 2 times per year");
    check(Recurrence.atEach(Anchor.MEETING), "při každé události: jednání", "each time: meeting");
    check(
        Recurrence.atLeast(1, TimeSpan.hours(1)),
        "nejméně jednou za hodinu",
        "at least once per hour");
    check(
        Recurrence.about(1, TimeSpan.hours(2)),
        "přibližně jednou za 2 hodiny",
        "about once per 2 hours");
    check(
        Recurrence.kthDayOf(CalendarUnit.MONTH, -1),
        "poslední den každého měsíce",
        "the last day of each month");
    check(
        Recurrence.kthDayOf(CalendarUnit.QUARTER, -2),
        "2. den od konce každého čtvrtletí",
        "the 2nd day from the end of each quarter");
    check(Recurrence.atMost(4, TimeSpan.years(1)), "nejvýše 4× za rok", "at most 4 times per year");
    check(
        Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 1, DayOfWeek.TUESDAY),
        "1. úterý každého měsíce",
        "the 1st Tuesday of each month");
    check(
        Recurrence.kthWeekdayOf(CalendarUnit.QUARTER, -2, DayOfWeek.FRIDAY),
        "2. pátek od konce každého čtvrtletí",
        "the 2nd Friday from the end of each quarter");
    check(
        Recurrence.yearlyOn(MonthDay.of(3, 31)),
        "dne 31. 3. každého roku",
        "on 31 March of each year");
    check(
        Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))),
        "nejpozději 31. 3. každého roku",
        "by 31 March of each year");
    check(
        Recurrence.by(Recurrence.kthDayOf(CalendarUnit.MONTH, 15)),
        "nejpozději 15. den každého měsíce",
        "by the 15th day of each month");
    check(
        Recurrence.by(Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 1, DayOfWeek.WEDNESDAY)),
        "nejpozději 1. středu každého měsíce",
        "by the 1st Wednesday of each month");
    check(
        Recurrence.by(Recurrence.atEach(Anchor.MEETING)),
        "nejpozději při každé události: jednání",
        "at the latest at each: meeting");
    check(
        Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)),
        "nejpozději 30 dnů po termínu: poslední den každého čtvrtletí",
        "within 30 days after: the last day of each quarter");
    check(
        Recurrence.within(TimeSpan.weeks(2), Recurrence.atEach(Anchor.MEETING)),
        "nejpozději 2 týdny po každé události: jednání",
        "within 2 weeks after each: meeting");
    check(
        Recurrence.yearlyOnLeapDay(CommonYears.FEBRUARY_28),
        "dne 29. 2. každého roku (v nepřestupném 28. 2.)",
        "on 29 February of each year (28 February if it is not a leap year)");
    check(
        Recurrence.yearlyOnLeapDay(CommonYears.MARCH_1),
        "dne 29. 2. každého roku (v nepřestupném 1. 3.)",
        "on 29 February of each year (1 March if it is not a leap year)");
    check(
        Recurrence.yearlyOnLeapDay(CommonYears.NOT_STATED),
        "dne 29. 2. každého roku",
        "on 29 February of each year");
  }

  @Test
  void rules_movedToAWorkingDay() {
    DateRule rule = DateRule.after(TimeSpan.days(15), Anchor.event("notice"));
    check(
        DateRule.orNextWorkingDay(rule),
        "15 dnů po doručení výpovědi, není-li to pracovní den, nejbližší následující pracovní "
            + "den",
        "15 days after receipt of notice or, if it is not a working day, the next working day");
    check(
        DateRule.orPreviousWorkingDay(DateRule.fixed(PartialDate.of(2023, 7, 1))),
        "1. 7. 2023, není-li to pracovní den, nejbližší předcházející pracovní den",
        "1 July 2023 or, if it is not a working day, the last working day before");
  }

  @Test
  void rules_ofEveryKind() {
    DateRule day = DateRule.fixed(PartialDate.of(2023, 7, 3));
    DateRule meeting = DateRule.on(Anchor.MEETING);
    check(meeting, "den jednání", "the day of the meeting");
    check(
        DateRule.on(Anchor.signatureOf(OrganizationId.of("kraj"))),
        "den podpisu strany „kraj“",
        "the day of the signature of “kraj”");
    check(
        DateRule.after(TimeSpan.years(2), Anchor.LAST_SIGNATURE, DateRule.SpanEnd.DAY_BEFORE),
        "2 roky po posledním podpisu (den předem)",
        "2 years after the last signature (the day before)");
    check(
        DateRule.before(TimeSpan.workingDays(5), Anchor.MEETING),
        "5 pracovních dnů před jednáním",
        "5 working days before the meeting");
    check(
        DateRule.window(day, meeting),
        "mezi: 3. 7. 2023 a: den jednání",
        "between: 3 July 2023 and: the day of the meeting");
    check(DateRule.onlyOn(day), "právě: 3. 7. 2023", "exactly: 3 July 2023");
    check(
        DateRule.earlierOf(day, meeting),
        "co nastane dříve: 3. 7. 2023 nebo den jednání",
        "whichever comes first: 3 July 2023 or the day of the meeting");
    check(
        DateRule.laterOf(day, meeting),
        "co nastane později: 3. 7. 2023 nebo den jednání",
        "whichever comes last: 3 July 2023 or the day of the meeting");
    check(DateRule.nextMeeting(), "příští jednání", "the next meeting");
    check(DateRule.withoutDelay(), "bez zbytečného odkladu", "without delay");
  }

  @Test
  void rules_roundedToAUnit() {
    DateRule day = DateRule.fixed(PartialDate.of(2023, 7, 3));
    check(
        DateRule.startOf(day, 1, CalendarUnit.MONTH),
        "první den měsíce následujícího po: 3. 7. 2023",
        "the first day of the month following: 3 July 2023");
    check(
        DateRule.endOf(day, 0, CalendarUnit.QUARTER),
        "poslední den čtvrtletí dne: 3. 7. 2023",
        "the last day of the quarter of: 3 July 2023");
    check(
        DateRule.endOf(day, 2, CalendarUnit.YEAR),
        "poslední den 2. roku následujícího po: 3. 7. 2023",
        "the last day of the 2nd year following: 3 July 2023");
    check(
        DateRule.startOf(day, 13, CalendarUnit.WEEK),
        "první den 13. týdne následujícího po: 3. 7. 2023",
        "the first day of the 13th week following: 3 July 2023");
  }

  @Test
  void ordinals_areThoseOfEnglish() {
    String[] ordinals = {
      "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "31st"
    };
    for (String ordinal : ordinals) {
      int k = Integer.parseInt(ordinal.substring(0, ordinal.length() - 2));
      assertThat(english.recurrence(Recurrence.kthDayOf(CalendarUnit.MONTH, k)))
          .isEqualTo("the %s day of each month", ordinal);
    }
  }

  @Test
  void spans_ofEveryUnit() {
    check(TimeSpan.hours(3), "3 hodiny", "3 hours");
    check(TimeSpan.days(1), "1 den", "1 day");
    check(TimeSpan.workingDays(2), "2 pracovní dny", "2 working days");
    check(TimeSpan.weeks(5), "5 týdnů", "5 weeks");
    check(TimeSpan.months(6), "6 měsíců", "6 months");
    check(TimeSpan.years(1), "1 rok", "1 year");
  }

  private void check(TimeSpan span, String cs, String en) {
    assertThat(czech.span(span)).isEqualTo(cs);
    assertThat(english.span(span)).isEqualTo(en);
  }

  @Test
  void periods_haveBothTheirBounds() {
    check(Period.parse("2013/.."), "od: 2013 do: bez omezení", "from: 2013 until: without limit");
    check(Period.parse("2013/"), "od: 2013 do: neuvedeno", "from: 2013 until: not stated");
    check(
        Period.parse("2023-07-03/2025-12-31"),
        "od: 3. 7. 2023 do: 31. 12. 2025",
        "from: 3 July 2023 until: 31 December 2025");
  }

  private void check(Period period, String cs, String en) {
    assertThat(czech.period(period)).isEqualTo(cs);
    assertThat(english.period(period)).isEqualTo(en);
  }

  @Test
  void events_areKnownOrGivenOrQuoted() {
    check(
        DateRule.on(Anchor.event("hindrance")),
        "den vzniku překážky",
        "the day of the start of the hindrance");
    check(
        DateRule.on(Anchor.event("end-of-hindrance")),
        "den odpadnutí překážky",
        "the day of the end of the hindrance");
    check(DateRule.on(Anchor.event("invoice")), "den události „invoice“", "the day of “invoice”");
    Names given =
        Names.given(
            Map.of(), Map.of("invoice", LocalizedText.of("cs", "faktura", "en", "an invoice")));
    assertThat(
            new TimeWords(new Tongue(Tongue.CZECH, ImmutableMap.of(), given))
                .anchor(Anchor.event("invoice")))
        .isEqualTo("„faktura“");
  }

  @Test
  void dates_ofEveryPrecision() {
    check("2023-07-03", "3. 7. 2023", "3 July 2023");
    check("2019-05", "květen 2019", "May 2019");
    check("2013", "2013", "2013");
    check("[..2023-07-03]", "nejpozději 3. 7. 2023", "not later than 3 July 2023");
    check("[2023-07-03..]", "nejdříve 3. 7. 2023", "not earlier than 3 July 2023");
    check(
        "[2013..2023-07-03]",
        "mezi 1. 1. 2013 a 3. 7. 2023",
        "between 1 January 2013 and 3 July 2023");
    assertThat(czech.date(PartialDate.unknown())).isEqualTo("den není znám");
    assertThat(english.date(PartialDate.unknown())).isEqualTo("the day is not known");
  }

  private void check(String date, String cs, String en) {
    assertThat(czech.date(PartialDate.parse(date))).isEqualTo(cs);
    assertThat(english.date(PartialDate.parse(date))).isEqualTo(en);
  }

  private void check(Recurrence recurrence, String cs, String en) {
    assertThat(czech.recurrence(recurrence)).isEqualTo(cs);
    assertThat(english.recurrence(recurrence)).isEqualTo(en);
  }

  @Test
  void rules_declineTheEventsOfTheLibrary_andQuoteOthers() {
    check(
        DateRule.after(TimeSpan.years(5), Anchor.EFFECT),
        "5 let po nabytí účinnosti",
        "5 years after taking effect");
    check(
        DateRule.before(TimeSpan.days(1), Anchor.EFFECT),
        "1 den před nabytím účinnosti",
        "1 day before taking effect");
    check(
        DateRule.on(Anchor.LAST_SIGNATURE),
        "den posledního podpisu",
        "the day of the last signature");
    check(
        DateRule.before(TimeSpan.weeks(2), Anchor.signatureOf(OrganizationId.of("kraj"))),
        "2 týdny před podpisem strany „kraj“",
        "2 weeks before the signature of “kraj”");
    check(
        DateRule.after(TimeSpan.days(3), Anchor.event("hindrance")),
        "3 dny po vzniku překážky",
        "3 days after the start of the hindrance");
    check(
        DateRule.before(TimeSpan.days(3), Anchor.event("audit")),
        "3 dny před událostí „audit“",
        "3 days before “audit”");
  }

  private void check(DateRule rule, String cs, String en) {
    assertThat(czech.rule(rule)).isEqualTo(cs);
    assertThat(english.rule(rule)).isEqualTo(en);
  }
}
