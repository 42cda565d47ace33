package org.dohoda.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.testkit.DateRules;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Recurrences;

class RecurrenceProperties {
  @Provide
  Arbitrary<Recurrence> recurrences() {
    return Recurrences.recurrences();
  }

  @Provide
  Arbitrary<Recurrence.Occasion> kthDays() {
    return Recurrences.kthDays();
  }

  @Provide
  Arbitrary<Recurrence.Occasion> kthWeekdays() {
    return Recurrences.kthWeekdays();
  }

  @Provide
  Arbitrary<Recurrence.Occasion> yearly() {
    return Recurrences.yearly();
  }

  @Provide
  Arbitrary<Recurrence.Occasion> occasions() {
    return Recurrences.occasions();
  }

  @Provide
  Arbitrary<TimeSpan> spans() {
    return DateRules.shortSpans();
  }

  @Provide
  Arbitrary<LocalDate> laterDays() {
    return days().filter(day -> day.getYear() > 3);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates().filter(day -> day.getYear() < 9999);
  }

  @Property(tries = 10_000)
  void dueDates_equalADayByDayEnumeration(
      @ForAll("kthDays") Recurrence recurrence,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 70) int length) {
    LocalDate last = first.plusDays(length);
    Recurrence.KthDay rule = (Recurrence.KthDay) recurrence;
    ImmutableList<PartialDate> naive =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> isDue(rule, day))
            .map(PartialDate::of)
            .collect(ImmutableList.toImmutableList());
    assertThat(rule.dueDates(first, last).days()).isEqualTo(naive);
  }

  @Property(tries = 10_000)
  void dueDates_ofADayOfTheWeek_equalADayByDayEnumeration(
      @ForAll("kthWeekdays") Recurrence.KthWeekday recurrence,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 400) int length) {
    LocalDate last = first.plusDays(Math.min(length, first.until(PartialDate.MAX_DAY, DAYS)));
    ImmutableList<PartialDate> naive =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> isDue(recurrence, day))
            .map(PartialDate::of)
            .collect(ImmutableList.toImmutableList());
    assertThat(recurrence.dueDates(first, last)).isEqualTo(new DueDates(naive, ImmutableSet.of()));
  }

  /** Whether as many days of that name stand before it, or after it, in its unit. */
  private static boolean isDue(Recurrence.KthWeekday recurrence, LocalDate day) {
    int others = Math.abs(recurrence.k()) - 1;
    int step = recurrence.k() > 0 ? -7 : 7;
    long number = CalendarUnits.number(recurrence.unit(), day);
    return day.getDayOfWeek() == recurrence.day()
        && CalendarUnits.number(recurrence.unit(), day.plusDays((long) step * others)) == number
        && CalendarUnits.number(recurrence.unit(), day.plusDays((long) step * (others + 1)))
            != number;
  }

  @Property(tries = 10_000)
  void dueDates_areInTheWindowOrSayWhyThereAreNone(
      @ForAll("recurrences") Recurrence recurrence, @ForAll("days") LocalDate first) {
    LocalDate last = first.plusDays(40);
    DueDates due = recurrence.dueDates(first, last);
    boolean exact = areStated(recurrence) && due.days().stream().allMatch(PartialDate::isExact);
    assertThat(due.obstacles().isEmpty()).isEqualTo(exact);
    assertThat(due.days())
        .allMatch(day -> day.intersection(PartialDate.between(first, last)).isPresent());
  }

  private static boolean areStated(Recurrence recurrence) {
    if (recurrence instanceof EachDeadline.By by) {
      return areStated(by.occasion());
    }
    if (recurrence instanceof EachDeadline.Within within) {
      return within.span().unit() != TimeSpan.Unit.WORKING_DAYS && areStated(within.after());
    }
    return recurrence instanceof Recurrence.Occasion
        && !(recurrence instanceof Recurrence.EachTime);
  }

  @Property
  void dueDates_byADay_areThatDay(
      @ForAll("occasions") Recurrence.Occasion occasion, @ForAll("days") LocalDate first) {
    LocalDate last = first.plusDays(40);
    assertThat(Recurrence.by(occasion).dueDates(first, last))
        .isEqualTo(occasion.dueDates(first, last));
  }

  @Property(tries = 2_000)
  void dueDates_withinASpan_areWhereTheRuleForASingleDayLeads(
      @ForAll("occasions") Recurrence.Occasion occasion,
      @ForAll("spans") TimeSpan span,
      @ForAll("laterDays") LocalDate first,
      @ForAll @IntRange(max = 70) int length) {
    Anchor start = Anchor.event("start");
    LocalDate last = first.plusDays(length);
    PartialDate window = PartialDate.between(first, last);
    ImmutableList<PartialDate> naive =
        occasion.dueDates(first.minusDays(500), last).days().stream()
            .map(day -> KnownEvents.none().with(start, day))
            .flatMap(
                known ->
                    DateRule.after(span, start).resolve(known, Optional.empty()).day().stream())
            .filter(day -> day.intersection(window).isPresent())
            .collect(ImmutableList.toImmutableList());
    assertThat(Recurrence.within(span, occasion).dueDates(first, last).days()).isEqualTo(naive);
  }

  @Property(tries = 10_000)
  void dueDates_ofADayOfTheYear_equalADayByDayEnumeration(
      @ForAll("yearly") Recurrence.Yearly recurrence,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 1500) int length) {
    LocalDate last = first.plusDays(Math.min(length, first.until(PartialDate.MAX_DAY, DAYS)));
    ImmutableList<PartialDate> naive =
        (first.equals(PartialDate.MIN_DAY) ? first : first.minusDays(1))
            .datesUntil(last.plusDays(1))
            .flatMap(day -> due(recurrence, day).stream())
            .filter(date -> !date.latest().isBefore(first) && !date.earliest().isAfter(last))
            .collect(ImmutableList.toImmutableList());
    assertThat(recurrence.dueDates(first, last).days()).isEqualTo(naive);
  }

  /** What is due on the day, or on it or the day after. */
  private static Optional<PartialDate> due(Recurrence.Yearly recurrence, LocalDate day) {
    boolean lastOfFebruary = day.getMonthValue() == 2 && day.plusDays(1).getMonthValue() == 3;
    if (recurrence.day().equals(MonthDay.from(day))) {
      return Optional.of(PartialDate.of(day));
    }
    if (!recurrence.day().equals(MonthDay.of(2, 29))
        || !lastOfFebruary
        || day.getDayOfMonth() == 29) {
      return Optional.empty();
    }
    return Optional.of(
        switch (recurrence.commonYears()) {
          case FEBRUARY_28 -> PartialDate.of(day);
          case MARCH_1 -> PartialDate.of(day.plusDays(1));
          case NOT_STATED -> PartialDate.between(day, day.plusDays(1));
        });
  }

  private static boolean isDue(Recurrence.KthDay rule, LocalDate day) {
    int place = CalendarUnits.place(rule.unit(), day);
    int fromEnd = CalendarUnits.placeFromEnd(rule.unit(), day);
    int k = rule.k();
    return k > 0
        ? place == k || (fromEnd == 1 && place < k)
        : fromEnd == -k || (place == 1 && fromEnd < -k);
  }
}
