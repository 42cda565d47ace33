package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.time.PartialDate.MAX_DAY;
import static org.dohoda.time.PartialDate.MIN_DAY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a value ends: the last that is accepted, the first that is refused, and in which words. */
class LimitsTest {
  private static final WorkingCalendar NEVER = day -> false;

  private static void refused(ThrowingCallable made, String words) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(words);
  }

  /** The rule with the day of effect, in a calendar in which nobody ever works. */
  private static Resolution resolved(DateRule rule, String effect) {
    return rule.resolve(
        KnownEvents.none().with(Anchor.EFFECT, PartialDate.parse(effect)), Optional.of(NEVER));
  }

  private static Resolution of(String day) {
    return Resolution.of(PartialDate.parse(day));
  }

  private static Resolution outside() {
    return Resolution.unresolved(Obstacle.Reason.OUTSIDE_CALENDAR.obstacle());
  }

  @Test
  void year_outsideTheCalendar_isRefusedByName() {
    refused(() -> PartialDate.ofYear(0), "year: must be 1 to 9999, was '0'");
    refused(() -> PartialDate.ofYear(10_000), "year: must be 1 to 9999, was '10000'");
    refused(() -> PartialDate.ofMonth(2013, 0), "month: must be 1 to 12, was '0'");
    refused(() -> PartialDate.ofMonth(2013, 13), "month: must be 1 to 12, was '13'");
    assertThat(PartialDate.ofMonth(1, 1).earliest()).isEqualTo(MIN_DAY);
    assertThat(PartialDate.ofMonth(9999, 12).latest()).isEqualTo(MAX_DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013x05",
        "2013-05x17",
        "201/",
        "201:",
        "2013-0/",
        "2013-1:",
        "20130517",
        "2013 "
      })
  void date_ofOtherCharacters_isRefusedWithTheForm(String text) {
    refused(
        () -> PartialDate.parse(text),
        "date: must be written as 2013, 2013-05 or 2013-05-17, was '" + text + "'");
  }

  @Test
  void date_longerThanAnyRange_isNotLookedAt() {
    String longest = "[2013-05-17..2023-07-03]";
    assertThat(PartialDate.parse(longest)).hasToString(longest);
    refused(
        () -> PartialDate.parse(longest + " "),
        "date: must be an EDTF date, was '" + longest + " '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2013..2023", "[2013..2023x", "[2013]", "[2013.2023]"})
  void range_withoutItsSigns_isRefusedWithTheForm(String text) {
    refused(
        () -> PartialDate.parse(text),
        "date: must be a range like [2013..2023-07-03], [..2023] or [2013..], was '" + text + "'");
  }

  @Test
  void date_withOneLimit_isNotUnknown() {
    assertThat(PartialDate.notAfter(LocalDate.of(2013, 5, 17)).isUnknown()).isFalse();
    assertThat(PartialDate.notBefore(LocalDate.of(2013, 5, 17)).isUnknown()).isFalse();
    assertThat(PartialDate.between(MIN_DAY, MAX_DAY).isUnknown()).isTrue();
  }

  @Test
  void firstAndLastDay_move() {
    assertThat(PartialDate.of(MIN_DAY).plusDays(1)).hasToString("0001-01-02");
    assertThat(PartialDate.of(MAX_DAY).plusDays(-1)).hasToString("9999-12-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PD", "P30", "X30D", "P030D", "P0D", "P10000D", "P30DD", "P30D ", "P/D"})
  void span_inOtherWords_isRefusedWithTheForm(String text) {
    refused(
        () -> TimeSpan.parse(text),
        "span: must be written as P30D, P10WD, P2W, P3M, P5Y or PT48H, was '" + text + "'");
  }

  @Test
  void event_nameOf128Characters_isTheLongest() {
    assertThat(Anchor.event("x".repeat(128)).toString()).endsWith("x").hasSize(128 + 6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.event("x".repeat(129)))
        .withMessageStartingWith("event: must have at most 128 characters");
  }

  @Test
  void rounded_upTo9999UnitsLater() {
    DateRule base = DateRule.on(Anchor.EFFECT);
    assertThat(((DerivedRule) DateRule.endOf(base, 9999, CalendarUnit.YEAR)).rules())
        .containsExactly(base);
    refused(
        () -> DateRule.endOf(base, 10_000, CalendarUnit.YEAR),
        "following: must be 0 to 9999, was '10000'");
    refused(
        () -> DateRule.endOf(base, -1, CalendarUnit.YEAR),
        "following: must be 0 to 9999, was '-1'");
  }

  @Test
  void window_isOfItsTwoRules() {
    DateRule first = DateRule.on(Anchor.EFFECT);
    DateRule last = DateRule.on(Anchor.END_OF_INSTRUMENT);
    assertThat(((DerivedRule) DateRule.window(first, last)).rules()).containsExactly(first, last);
  }

  @Test
  void resolution_withoutADay_saysWhy() {
    refused(
        () -> new Resolution(Optional.empty(), ImmutableSet.of()),
        "obstacles: must say why no day, was '[]'");
  }

  @Test
  void workingDay_whereNobodyEverWorks_liesOutsideTheCalendar() {
    DateRule on = DateRule.on(Anchor.EFFECT);
    assertThat(resolved(DateRule.orPreviousWorkingDay(on), "0001-01-03")).isEqualTo(outside());
    assertThat(resolved(DateRule.orNextWorkingDay(on), "9999-12-30")).isEqualTo(outside());
    TimeSpan span = TimeSpan.workingDays(1);
    assertThat(resolved(DateRule.before(span, Anchor.EFFECT), "0001-01-03")).isEqualTo(outside());
    assertThat(resolved(DateRule.after(span, Anchor.EFFECT), "9999-12-30")).isEqualTo(outside());
  }

  @Test
  void span_toTheFirstAndLastDay_isWithinTheCalendar() {
    DateRule after = DateRule.after(TimeSpan.days(1), Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY);
    DateRule before = DateRule.before(TimeSpan.days(1), Anchor.EFFECT);
    assertThat(resolved(after, "9999-12-30")).isEqualTo(of("9999-12-31"));
    assertThat(resolved(after, "9999-12-31")).isEqualTo(outside());
    assertThat(resolved(before, "0001-01-02")).isEqualTo(of("0001-01-01"));
    assertThat(resolved(after, "0001-01-01")).isEqualTo(of("0001-01-02"));
    assertThat(resolved(before, "9999-12-31")).isEqualTo(of("9999-12-30"));
    assertThat(resolved(before, "0001-01-01")).isEqualTo(outside());
  }

  @Test
  void span_fromADayWithOneLimit_keepsTheOtherSideWithout() {
    DateRule after =
        DateRule.after(TimeSpan.months(1), Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY);
    DateRule before = DateRule.before(TimeSpan.months(1), Anchor.EFFECT);
    assertThat(resolved(after, "[..2013-05-05]")).isEqualTo(of("[..2013-06-05]"));
    assertThat(resolved(after, "[2013-05-05..]")).isEqualTo(of("[2013-06-05..]"));
    assertThat(resolved(before, "[..2013-05-05]")).isEqualTo(of("[..2013-04-05]"));
    assertThat(resolved(before, "[2013-05-05..]")).isEqualTo(of("[2013-04-05..]"));
  }

  @Test
  void earlierAndLater_ofNothingKnown_isNoDay() {
    Resolution none =
        new Resolution(
            Optional.empty(),
            ImmutableSet.of(Obstacle.missing(Anchor.EFFECT), Obstacle.missing(Anchor.DEPOSIT)));
    DateRule effect = DateRule.on(Anchor.EFFECT);
    DateRule deposit = DateRule.on(Anchor.DEPOSIT);
    assertThat(DateRule.earlierOf(effect, deposit).resolve(KnownEvents.none(), Optional.empty()))
        .isEqualTo(none);
    assertThat(DateRule.laterOf(effect, deposit).resolve(KnownEvents.none(), Optional.empty()))
        .isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-02-01/2013-02-28, 2013-01-31, false",
    "2013-02-01/2013-02-28, 2013-02-01, true",
    "2013-02-01/2013-02-28, 2013-02-28, true",
    "2013-02-01/2013-02-28, 2013-03-01, false",
    "2013-02-01/2013-02-28, 2013, true",
    "2013-02-01/2013-02-28, [..2013-01], false",
  })
  void admits_table(String period, String day, boolean admits) {
    assertThat(Period.parse(period).admits(PartialDate.parse(day))).isEqualTo(admits);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-01-01/2013-01-31, 2013-02-01/2013-02-28, true",
    "2013-01-01/2013-02-01, 2013-02-01/2013-02-28, false",
    "2013-01-01/2013-01-31, 2012/, false",
    "2013-01-01/, 2014-01-01/, false",
    "2013/.., ../2012, true",
    "2013/.., ../2013, false",
  })
  void isApartFrom_table(String one, String other, boolean apart) {
    assertThat(Period.parse(one).isApartFrom(Period.parse(other))).isEqualTo(apart);
    assertThat(Period.parse(other).isApartFrom(Period.parse(one))).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-01-01/2013-12-31, 2013-01-01/2013-12-31, false",
    "2013-01-01/2013-12-31, 2013-01-02/2013-12-31, true",
    "2013-01-01/2013-12-31, 2013-01-01/2013-12-30, true",
    "2013-01-01/2013-12-31, 2012/2014, false",
    "2013/2013, 2013-06-01/2013-06-30, false",
    "2013/2013, 2015/2016, false",
    "2013-05-05/2013-05-05, 2013-05-06/.., true",
    "2013-05-05/2013-05-05, ../2013-05-04, true",
  })
  void reachesBeyond_table(String one, String other, boolean beyond) {
    assertThat(Period.parse(one).reachesBeyond(Period.parse(other))).isEqualTo(beyond);
  }

  @Test
  void presuming_opensTheSideThatThePresumptionSpeaksOf() {
    Period silent = Period.unknown();
    Period ended = Period.parse("/2013");
    assertThat(silent.presuming(Set.of(Presumption.EXISTS))).hasToString("../");
    assertThat(silent.presuming(Set.of(Presumption.CONTINUES))).hasToString("/..");
    assertThat(silent.presuming(Presumption.customary())).hasToString("../..");
    assertThat(ended.presuming(Presumption.customary())).hasToString("../2013");
    assertThat(ended.presuming(Set.of(Presumption.CONTINUES))).isSameAs(ended);
  }

  @Test
  void recurrence_exactly_isOfItsPrecision() {
    assertThat(Recurrence.exactly(2, TimeSpan.years(1)))
        .isEqualTo(new Recurrence.Times(Recurrence.Precision.EXACTLY, 2, TimeSpan.years(1)));
  }

  @Test
  void dueDates_ofAWindowInReverse_areRefused() {
    LocalDate first = LocalDate.of(2013, 5, 18);
    LocalDate last = LocalDate.of(2013, 5, 17);
    for (Recurrence each :
        new Recurrence[] {
          Recurrence.kthDayOf(CalendarUnit.MONTH, 1),
          Recurrence.yearlyOn(MonthDay.of(7, 1)),
          Recurrence.regularly(),
          Recurrence.about(1, TimeSpan.years(1))
        }) {
      refused(
          () -> each.dueDates(first, last),
          "last: must not be before 2013-05-18, was '2013-05-17'");
    }
  }

  @Test
  void timeline_mayChangeOnTheLastDay() {
    Timeline<String> timeline = Timeline.builder("a").change(MAX_DAY, "b").build();
    assertThat(timeline.on(MAX_DAY)).isEqualTo("b");
    assertThat(timeline.on(MAX_DAY.minusDays(1))).isEqualTo("a");
  }

  /** Of a hundred neighbours no two share a hash code. */
  private static void spread(Function<LocalDate, Object> made) {
    IntFunction<Object> nth = n -> made.apply(LocalDate.of(2013, 1, 1).plusDays(n));
    Set<Integer> codes =
        IntStream.range(0, 100).mapToObj(n -> nth.apply(n).hashCode()).collect(Collectors.toSet());
    assertThat(codes).hasSize(100);
  }

  @Test
  void hashCode_tellsNeighboursApart() {
    spread(PartialDate::of);
    spread(PartialDate::notAfter);
    spread(PartialDate::notBefore);
    spread(day -> Bound.of(PartialDate.of(day)));
    spread(day -> Period.startingOn(PartialDate.of(day)));
    spread(day -> Period.of(PartialDate.of(MIN_DAY), PartialDate.of(day)));
    spread(day -> Period.startingOn(PartialDate.of(day)).validity());
    spread(day -> Timeline.builder("a").change(day, "b").build());
    spread(day -> Timeline.builder("a").change(day, "b").change(MAX_DAY, "c").build());
  }
}
