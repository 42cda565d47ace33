package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.testkit.DateRules;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.PartialDates;
import org.dohoda.testkit.WorkingCalendars;
import org.dohoda.time.DateRule.SpanEnd;

class DateRuleProperties {
  private static final LocalDate FIRST = LocalDate.of(2014, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2016, 3, 31);

  /** A calendar with week-ends and one long holiday. */
  private static final WorkingCalendar CALENDAR =
      day ->
          day.getDayOfWeek().getValue() < 6
              && !(day.getMonthValue() == 12 && day.getDayOfMonth() > 21);

  @Provide
  Arbitrary<DateRule> rules() {
    return DateRules.dateRules();
  }

  @Provide
  Arbitrary<DateRule> exactRules() {
    return DateRules.exact(FIRST, LAST, 3);
  }

  @Provide
  Arbitrary<KnownEvents> events() {
    return DateRules.knownEvents(FIRST, LAST);
  }

  @Provide
  Arbitrary<TimeSpan> spans() {
    return DateRules.exactSpans();
  }

  @Provide
  Arbitrary<Anchor> anchors() {
    return DateRules.anchors();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.between(FIRST, LAST);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    LocalDate last = LocalDate.of(2016, 3, 2);
    return PartialDates.within(last.minusDays(35), last);
  }

  @Provide
  Arbitrary<Optional<WorkingCalendar>> calendars() {
    return WorkingCalendars.theOneOrNone(CALENDAR);
  }

  @Property(tries = 10_000)
  void span_equalsWalkingFromDayToDay(
      @ForAll("spans") TimeSpan span, @ForAll("days") LocalDate day) {
    assertThat(resolved(DateRule.after(span, Anchor.EFFECT, SpanEnd.ANNIVERSARY), day))
        .isEqualTo(PartialDate.of(walked(span, day, 1)));
    assertThat(resolved(DateRule.before(span, Anchor.EFFECT), day))
        .isEqualTo(PartialDate.of(walked(span, day, -1)));
  }

  @Property(tries = 10_000)
  void hours_reachTheDaysReachedFromEachHour(
      @ForAll @IntRange(min = 1, max = 100) int amount, @ForAll("days") LocalDate day) {
    LocalDateTime midnight = day.atStartOfDay();
    LocalDateTime lastHour = midnight.plusDays(1).minusNanos(1);
    TimeSpan span = TimeSpan.hours(amount);
    assertThat(resolved(DateRule.after(span, Anchor.EFFECT), day))
        .isEqualTo(
            PartialDate.between(
                midnight.plusHours(amount).toLocalDate(),
                lastHour.plusHours(amount).toLocalDate()));
    assertThat(resolved(DateRule.before(span, Anchor.EFFECT), day))
        .isEqualTo(
            PartialDate.between(
                midnight.minusHours(amount).toLocalDate(),
                lastHour.minusHours(amount).toLocalDate()));
  }

  @Property(tries = 10_000)
  void fullSpan_isTheLastDayOfWhichNoMoreThanTheSpanHasPassed(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int months) {
    TimeSpan span = TimeSpan.months(months);
    LocalDate end = day;
    while (CalendarUnits.month(end.plusDays(1)) < CalendarUnits.month(day) + months
        || (CalendarUnits.month(end.plusDays(1)) == CalendarUnits.month(day) + months
            && end.plusDays(1).getDayOfMonth() < day.getDayOfMonth())) {
      end = end.plusDays(1);
    }
    assertThat(resolved(DateRule.after(span, Anchor.EFFECT, SpanEnd.DAY_BEFORE), day))
        .isEqualTo(PartialDate.of(end));
  }

  @Property(tries = 10_000)
  void rounded_equalsWalkingFromDayToDay(
      @ForAll CalendarUnit unit,
      @ForAll @IntRange(max = 3) int following,
      @ForAll("days") LocalDate day) {
    LocalDate start = day;
    while (CalendarUnits.number(unit, start) < CalendarUnits.number(unit, day) + following) {
      start = start.plusDays(1);
    }
    start = start.minusDays(CalendarUnits.place(unit, start) - 1);
    LocalDate end = start.plusDays(CalendarUnits.placeFromEnd(unit, start) - 1);
    DateRule base = DateRule.on(Anchor.EFFECT);
    assertThat(resolved(DateRule.startOf(base, following, unit), day))
        .isEqualTo(PartialDate.of(start));
    assertThat(resolved(DateRule.endOf(base, following, unit), day)).isEqualTo(PartialDate.of(end));
  }

  @Property(tries = 10_000)
  void orWorkingDay_equalsWalkingFromDayToDay(@ForAll("days") LocalDate day) {
    LocalDate next = day;
    while (!CALENDAR.isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    LocalDate previous = day;
    while (!CALENDAR.isWorkingDay(previous)) {
      previous = previous.minusDays(1);
    }
    DateRule base = DateRule.on(Anchor.EFFECT);
    assertThat(resolved(DateRule.orNextWorkingDay(base), day)).isEqualTo(PartialDate.of(next));
    assertThat(resolved(DateRule.orPreviousWorkingDay(base), day))
        .isEqualTo(PartialDate.of(previous));
  }

  @Property(tries = 10_000)
  void partialEvent_givesTheEnvelopeOfItsDays(
      @ForAll("spans") TimeSpan span,
      @ForAll SpanEnd end,
      @ForAll CalendarUnit unit,
      @ForAll("dates") PartialDate date) {
    for (DateRule rule :
        new DateRule[] {
          DateRule.after(span, Anchor.EFFECT, end),
          DateRule.before(span, Anchor.EFFECT),
          DateRule.endOf(DateRule.on(Anchor.EFFECT), 1, unit),
          DateRule.orNextWorkingDay(DateRule.on(Anchor.EFFECT)),
          DateRule.orPreviousWorkingDay(DateRule.on(Anchor.EFFECT))
        }) {
      KnownEvents events = KnownEvents.none().with(Anchor.EFFECT, date);
      PartialDate envelope =
          PartialDateProperties.hull(
              PartialDateProperties.days(date)
                  .map(day -> resolved(rule, day))
                  .flatMap(day -> Stream.of(day.earliest(), day.latest())));
      assertThat(rule.resolve(events, Optional.of(CALENDAR))).isEqualTo(Resolution.of(envelope));
    }
  }

  @Property(tries = 10_000)
  void resolve_saysWhatIsMissing_andMoreKnowledgeOnlyNarrows(
      @ForAll("rules") DateRule rule,
      @ForAll("events") KnownEvents events,
      @ForAll("anchors") Anchor anchor,
      @ForAll("days") LocalDate day,
      @ForAll("calendars") Optional<WorkingCalendar> calendar) {
    Resolution less = rule.resolve(events, calendar);
    assertThat(less.day().isPresent() || !less.obstacles().isEmpty()).isTrue();
    if (events.day(anchor).isEmpty()) {
      narrows(less, rule.resolve(events.with(anchor, PartialDate.of(day)), calendar));
    }
    narrows(less, rule.resolve(events, Optional.of(CALENDAR)));
  }

  @Property(tries = 10_000)
  void exactRule_howeverNested_equalsWalkingFromDayToDay(
      @ForAll("exactRules") DateRule rule, @ForAll("days") LocalDate day) {
    assertThat(resolved(rule, day)).isEqualTo(PartialDate.of(walked(rule, day)));
  }

  /** The naive twin of rules: it walks from day to day, whatever they are made of. */
  private static LocalDate walked(DateRule rule, LocalDate effect) {
    if (rule instanceof DateRule.After after) {
      return walked(after.span(), effect, 1);
    }
    if (rule instanceof DateRule.Before before) {
      return walked(before.span(), effect, -1);
    }
    if (rule instanceof DerivedRule derived) {
      return walked(derived, derived.rules().stream().map(each -> walked(each, effect)).toList());
    }
    return rule instanceof DateRule.Fixed fixed ? fixed.date().earliest() : effect;
  }

  private static LocalDate walked(DerivedRule rule, List<LocalDate> days) {
    LocalDate day = days.get(0);
    if (rule instanceof DerivedRule.Rounded rounded) {
      long number = CalendarUnits.number(rounded.unit(), day) + rounded.following();
      int edge = rounded.edge() == DateRule.Edge.START ? -1 : 1;
      while (CalendarUnits.number(rounded.unit(), day) < number) {
        day = day.plusDays(1);
      }
      while (CalendarUnits.number(rounded.unit(), day.plusDays(edge)) == number) {
        day = day.plusDays(edge);
      }
      return day;
    }
    if (rule instanceof DerivedRule.OrWorkingDay moved) {
      while (!CALENDAR.isWorkingDay(day)) {
        day = day.plusDays(moved.direction() == DerivedRule.Direction.NEXT ? 1 : -1);
      }
      return day;
    }
    for (LocalDate other : days) {
      boolean better =
          rule instanceof DerivedRule.EarlierOf ? other.isBefore(day) : other.isAfter(day);
      day = better ? other : day;
    }
    return day;
  }

  /** A contradiction or a day outside the calendar is no day, so nothing is to be narrowed. */
  private static void narrows(Resolution less, Resolution more) {
    boolean noDay =
        more.obstacles().stream()
            .map(Obstacle::reason)
            .anyMatch(
                EnumSet.of(Obstacle.Reason.WINDOW_REVERSED, Obstacle.Reason.OUTSIDE_CALENDAR)
                    ::contains);
    if (!noDay && less.day().isPresent()) {
      assertThat(more.day())
          .hasValueSatisfying(day -> assertThat(less.day().get()).matches(of -> of.encloses(day)));
    }
  }

  private static PartialDate resolved(DateRule rule, LocalDate effect) {
    return rule.resolve(
            KnownEvents.none().with(Anchor.EFFECT, PartialDate.of(effect)), Optional.of(CALENDAR))
        .day()
        .orElseThrow();
  }

  /** The naive twin: it walks from day to day and counts. */
  private static LocalDate walked(TimeSpan span, LocalDate from, int step) {
    if (span.unit() == TimeSpan.Unit.HOURS) {
      return from.atStartOfDay().plusHours((long) step * span.amount()).toLocalDate();
    }
    LocalDate day = from;
    int counted = 0;
    while (!arrived(span, from, day, counted)) {
      day = day.plusDays(step);
      counted += counts(span, from, day) ? 1 : 0;
    }
    return day;
  }

  private static boolean counts(TimeSpan span, LocalDate from, LocalDate day) {
    return switch (span.unit()) {
      case HOURS, DAYS -> true;
      case WORKING_DAYS -> CALENDAR.isWorkingDay(day);
      case WEEKS -> day.getDayOfWeek() == from.getDayOfWeek();
      case MONTHS -> sameDayOfMonth(from, day);
      case YEARS -> sameDayOfMonth(from, day) && day.getMonth() == from.getMonth();
    };
  }

  private static boolean arrived(TimeSpan span, LocalDate from, LocalDate day, int counted) {
    return counted == span.amount() && counts(span, from, day);
  }

  /** Same number, or the last day of a month that is too short for it. */
  private static boolean sameDayOfMonth(LocalDate from, LocalDate day) {
    boolean last = day.plusDays(1).getDayOfMonth() == 1;
    return day.getDayOfMonth() == from.getDayOfMonth()
        || (last && day.getDayOfMonth() < from.getDayOfMonth());
  }
}
