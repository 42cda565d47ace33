package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2013, 2013-01-01, 2013-12-31",
    "2013-05, 2013-05-01, 2013-05-31",
    "2013-05-17, 2013-05-17, 2013-05-17",
    "2016-02, 2016-02-01, 2016-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2000-02-29, 2000-02-29, 2000-02-29",
    "0001, 0001-01-01, 0001-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "0001-01-01, 0001-01-01, 0001-01-01",
    "9999-12-31, 9999-12-31, 9999-12-31",
    "XXXX, 0001-01-01, 9999-12-31",
    "[2013..2023-07-03], 2013-01-01, 2023-07-03",
    "[2013-01..2013-07-03], 2013-01-01, 2013-07-03",
    "[2013-01-01..2013-01-03], 2013-01-01, 2013-01-03",
    "[2013-01..2013-07], 2013-01-01, 2013-07-31",
    "[2013-05..2013-12], 2013-05-01, 2013-12-31",
    "[2013-05..2014], 2013-05-01, 2014-12-31",
    "[2013-05-02..2013-05-31], 2013-05-02, 2013-05-31",
    "[2013-12-31..2014-01-01], 2013-12-31, 2014-01-01",
    "[2016-02-28..2016-02-29], 2016-02-28, 2016-02-29",
    "[..2023-07-03], 0001-01-01, 2023-07-03",
    "[..2023], 0001-01-01, 2023-12-31",
    "[..0001-01-02], 0001-01-01, 0001-01-02",
    "[..0001-06], 0001-01-01, 0001-06-30",
    "[2013..], 2013-01-01, 9999-12-31",
    "[2013-05-17..], 2013-05-17, 9999-12-31",
  })
  void parse_spelling(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).isEqualTo(PartialDate.between(earliest, latest));
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "[2013-01-01..2013-12-31], 2013",
    "[2013-01..2013-12], 2013",
    "[2013..2013], 2013",
    "[2013-05-01..2013-05-31], 2013-05",
    "[2013-05-17..2013-05-17], 2013-05-17",
    "[2013-01-01..2023-07-03], [2013..2023-07-03]",
    "[2013..2013-07-03], [2013-01..2013-07-03]",
    "[2013-01-01..2013-07-03], [2013-01..2013-07-03]",
    "[2013-05-17..2013], [2013-05-17..2013-12]",
    "[0001..2023], [..2023]",
    "[2013..9999], [2013..]",
    "[..], XXXX",
    "[9999-12..], 9999-12",
    "[..0001], 0001",
    "[..0001-01-01], 0001-01-01",
    "[XXXX..2023], [..2023]",
  })
  void parse_otherSpelling_namesTheOneToWrite(String text, String spelling) {
    refused(text, "must be written as " + spelling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-02-29",
        "1900-02-29",
        "2023-13",
        "2023-00",
        "2023-04-31",
        "2023-01-00",
        "0000",
        "0000-12-31"
      })
  void parse_dayThatDoesNotExist_isRefused(String text) {
    refused(text, "must exist in the calendar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "13",
        "213",
        "20130",
        "10000",
        "-2013",
        "+2013",
        "2013-5",
        "2013-05-7",
        "2013/05",
        "20130517",
        "2013-05-17T00:00",
        "2013-W05",
        " 2013",
        "2013 ",
        "٢٠١٣",
        "２０１３",
        "2013–05",
        "null",
        "[",
        "[2013",
        "2013]",
        "{2013}",
        "[2013,2014]",
        "[2013.2014]",
        "2013..2014",
        "[]",
        "[2013...2014]",
        "[2013..2014..2015]",
        "[2013..2014]]",
        "[[2013..2014]"
      })
  void parse_otherText_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013~", "2013?", "2013%", "201X", "20XX", "2013-XX", "2013-05-XX"})
  void parse_qualified_asksForTheRange(String text) {
    refused(text, "must not be qualified");
  }

  @Test
  void parse_wrongOrder_isRefused() {
    refused("[2014..2013]", "must not end before it begins");
    refused("[2013-05-18..2013-05-17]", "must not end before it begins");
  }

  @Test
  void parse_longText_isRefusedWithoutShowingAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("2".repeat(1_000_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void of_outsideTheYears_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(0, 12, 31)))
        .withMessage("day: must lie in the years 0001 to 9999, was '0000-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(0));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1)));
  }

  @Test
  void of_dayThatDoesNotExist_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2023, 2, 30))
        .withMessage("day: must be a day of 2023-02, was '30'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofMonth(2023, 13))
        .withMessage("month: must be 1 to 12, was '13'");
  }

  @Test
  void between_wrongOrder_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.between(LocalDate.of(2013, 5, 18), LocalDate.of(2013, 5, 17)))
        .withMessage("latest: must not be before 2013-05-18, was '2013-05-17'");
  }

  @Test
  void exact_onlyOfOneDay() {
    assertThat(PartialDate.parse("2013-05-17").exact()).contains(LocalDate.of(2013, 5, 17));
    assertThat(PartialDate.parse("2013-05").exact()).isEmpty();
    assertThat(PartialDate.unknown().isUnknown()).isTrue();
    assertThat(PartialDate.parse("[2013..]").isUnknown()).isFalse();
  }

  @Test
  void hasEarliestAndLatest_withoutALimit_areFalse() {
    assertThat(PartialDate.parse("2013").hasEarliest()).isTrue();
    assertThat(PartialDate.parse("2013").hasLatest()).isTrue();
    assertThat(PartialDate.parse("[..2013]").hasEarliest()).isFalse();
    assertThat(PartialDate.parse("[..2013]").hasLatest()).isTrue();
    assertThat(PartialDate.parse("[2013..]").hasEarliest()).isTrue();
    assertThat(PartialDate.parse("[2013..]").hasLatest()).isFalse();
    assertThat(PartialDate.of(PartialDate.MIN_DAY).hasEarliest()).isTrue();
    assertThat(PartialDate.of(PartialDate.MAX_DAY).hasLatest()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2014, YES, NO",
    "2013, 2013, UNKNOWN, UNKNOWN",
    "2013-05-17, 2013-05-17, NO, NO",
    "2013, 2013-12-31, UNKNOWN, NO",
    "2013, 2013-01-01, NO, UNKNOWN",
    "2013-12-31, 2014, YES, NO",
    "XXXX, 2014, UNKNOWN, UNKNOWN",
    "[..2013], [2014..], YES, NO",
  })
  void isBeforeAfter_table(String a, String b, Truth before, Truth after) {
    assertThat(PartialDate.parse(a).isBefore(PartialDate.parse(b))).isEqualTo(before);
    assertThat(PartialDate.parse(a).isAfter(PartialDate.parse(b))).isEqualTo(after);
  }

  @Test
  void intersection_ofWhatIsKnown() {
    PartialDate year = PartialDate.ofYear(2013);
    assertThat(year.intersection(PartialDate.parse("[2013-05-17..]")))
        .contains(PartialDate.parse("[2013-05-17..2013-12]"));
    assertThat(year.intersection(PartialDate.ofYear(2014))).isEmpty();
    assertThat(year.encloses(PartialDate.parse("2013-12-31"))).isTrue();
    assertThat(year.encloses(PartialDate.parse("[2013..2014-01-01]"))).isFalse();
  }

  @Test
  void plusDays_keepsMissingLimits() {
    assertThat(PartialDate.parse("[..2023-07-03]").plusDays(-3)).hasToString("[..2023-06]");
    assertThat(PartialDate.parse("[2023-07-03..]").plusDays(-2)).hasToString("[2023-07..]");
    assertThat(PartialDate.unknown().plusDays(7)).isEqualTo(PartialDate.unknown());
    assertThat(PartialDate.of(PartialDate.MAX_DAY).plusDays(Integer.MAX_VALUE))
        .hasToString("9999-12-31");
    assertThat(PartialDate.of(2016, 2, 28).plusDays(1)).hasToString("2016-02-29");
  }

  @Test
  void map_ofADecreasingRule_isRefused() {
    assertThat(PartialDate.parse("2016-02").map(day -> day.plusYears(1))).hasToString("2017-02");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PartialDate.ofYear(2013).map(day -> LocalDate.ofEpochDay(-day.toEpochDay())))
        .withMessageStartingWith("rule: must not put a later day before an earlier one");
  }

  private static void refused(String text, String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: " + rule)
        .withMessageEndingWith(", was '" + text + "'");
  }
}
