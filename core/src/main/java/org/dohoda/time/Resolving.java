package org.dohoda.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.dohoda.time.DateRule.SpanEnd;

/** The arithmetic of date rules on days that are known in part. */
final class Resolving {
  private static final WorkingCalendar EVERY_DAY = day -> true;

  private Resolving() {}

  static Resolution day(Anchor anchor, KnownEvents events) {
    return events
        .day(anchor)
        .map(Resolution::of)
        .orElseGet(() -> Resolution.unresolved(Obstacle.missing(anchor)));
  }

  static ImmutableList<Resolution> each(
      List<DateRule> rules, KnownEvents events, Optional<WorkingCalendar> calendar) {
    return rules.stream()
        .map(rule -> rule.resolve(events, calendar))
        .collect(ImmutableList.toImmutableList());
  }

  static Resolution after(
      TimeSpan span, SpanEnd end, Resolution base, Optional<WorkingCalendar> calendar) {
    if (span.unit() == TimeSpan.Unit.HOURS) {
      return hours(span, base, 0, 1);
    }
    WorkingCalendar days = calendar.orElse(EVERY_DAY);
    boolean certainlyFull = end == SpanEnd.DAY_BEFORE;
    boolean possiblyFull =
        certainlyFull || (end == SpanEnd.NOT_STATED && !span.unit().countsDays());
    Resolution after =
        moved(
            base,
            day -> possiblyFull ? full(span, day, days) : span.after(day, days),
            day -> certainlyFull ? full(span, day, days) : span.after(day, days));
    return withoutCalendar(span, calendar)
        ? widened(after, day -> PartialDate.ofDays(day.earliestDay(), Days.MAX))
        : after;
  }

  static Resolution before(TimeSpan span, Resolution base, Optional<WorkingCalendar> calendar) {
    if (span.unit() == TimeSpan.Unit.HOURS) {
      return hours(span, base, -1, 0);
    }
    WorkingCalendar days = calendar.orElse(EVERY_DAY);
    Resolution before = moved(base, day -> span.before(day, days));
    return withoutCalendar(span, calendar)
        ? widened(before, day -> PartialDate.ofDays(Days.MIN, day.latestDay()))
        : before;
  }

  /**
   * The days that so many hours may lead to, since nobody knows at which hour the event was: those
   * in which a day is begun may reach one day further.
   */
  private static Resolution hours(TimeSpan span, Resolution base, int earliest, int latest) {
    long full = (long) (earliest + latest) * (span.amount() / TimeSpan.HOURS_A_DAY);
    boolean begun = span.amount() % TimeSpan.HOURS_A_DAY != 0;
    Resolution range =
        moved(
            base,
            day -> day.plusDays(begun ? full + earliest : full),
            day -> day.plusDays(begun ? full + latest : full));
    return begun && range.day().isPresent()
        ? obstructed(range.day(), range, Obstacle.Reason.HOUR_NOT_KNOWN.obstacle())
        : range;
  }

  /** Without a calendar the day moves nobody knows how far, but surely not the other way. */
  static Resolution orWorkingDay(
      Resolution base, DerivedRule.Direction direction, Optional<WorkingCalendar> calendar) {
    boolean next = direction == DerivedRule.Direction.NEXT;
    if (calendar.isPresent()) {
      return moved(base, day -> nearest(day, next ? 1 : -1, calendar.get()));
    }
    return widened(
        base,
        day ->
            next
                ? PartialDate.ofDays(day.earliestDay(), Days.MAX)
                : PartialDate.ofDays(Days.MIN, day.latestDay()));
  }

  private static LocalDate nearest(LocalDate from, int step, WorkingCalendar calendar) {
    LocalDate day = from;
    while (!day.isBefore(PartialDate.MIN_DAY)
        && !day.isAfter(PartialDate.MAX_DAY)
        && !calendar.isWorkingDay(day)) {
      day = day.plusDays(step);
    }
    return day;
  }

  static Resolution window(Resolution first, Resolution last) {
    PartialDate from = first.day().orElse(PartialDate.unknown());
    PartialDate to = last.day().orElse(PartialDate.unknown());
    if (to.isBefore(from).isYes()) {
      return Resolution.unresolved(Obstacle.Reason.WINDOW_REVERSED.obstacle());
    }
    return combined(List.of(first, last), PartialDate.ofDays(from.earliestDay(), to.latestDay()));
  }

  /** At the latest on the earliest day that is known, whatever the others come to. */
  static Resolution earliest(List<Resolution> all) {
    return combined(all, folded(all, PartialDate::earlierOf));
  }

  /** Not before the latest day that is known, whatever the others come to. */
  static Resolution latest(List<Resolution> all) {
    return combined(all, folded(all, PartialDate::laterOf));
  }

  /** The day that a monotone rule makes of a resolved day. */
  static Resolution moved(Resolution base, UnaryOperator<LocalDate> rule) {
    return moved(base, rule, rule);
  }

  /**
   * The range from what one rule makes of the earliest day to what another makes of the latest. A
   * side without a limit stays without one, and one that leaves the calendar loses it.
   */
  private static Resolution moved(
      Resolution base, UnaryOperator<LocalDate> ofEarliest, UnaryOperator<LocalDate> ofLatest) {
    if (base.day().isEmpty()) {
      return base;
    }
    PartialDate day = base.day().get();
    boolean limitedBelow = day.isExact() || day.earliestDay() > Days.MIN;
    boolean limitedAbove = day.isExact() || day.latestDay() < Days.MAX;
    long first = limitedBelow ? ofEarliest.apply(day.earliest()).toEpochDay() : Days.MIN;
    long last = limitedAbove ? ofLatest.apply(day.latest()).toEpochDay() : Days.MAX;
    if (first > Days.MAX || last < Days.MIN) {
      return obstructed(Optional.empty(), base, Obstacle.Reason.OUTSIDE_CALENDAR.obstacle());
    }
    PartialDate moved = PartialDate.ofDays(Days.saturated(first), Days.saturated(last));
    return new Resolution(Optional.of(moved), base.obstacles());
  }

  /** The last day of a full span: the day before the anniversary, or the end of a short month. */
  private static LocalDate full(TimeSpan span, LocalDate from, WorkingCalendar calendar) {
    LocalDate anniversary = span.after(from, calendar);
    boolean byMonth = span.unit() == TimeSpan.Unit.MONTHS || span.unit() == TimeSpan.Unit.YEARS;
    boolean monthTooShort = byMonth && anniversary.getDayOfMonth() < from.getDayOfMonth();
    return monthTooShort ? anniversary : anniversary.minusDays(1);
  }

  private static boolean withoutCalendar(TimeSpan span, Optional<WorkingCalendar> calendar) {
    return span.unit() == TimeSpan.Unit.WORKING_DAYS && calendar.isEmpty();
  }

  private static Resolution widened(Resolution resolution, UnaryOperator<PartialDate> wider) {
    return obstructed(
        resolution.day().map(wider), resolution, Obstacle.Reason.NO_CALENDAR.obstacle());
  }

  private static Resolution obstructed(
      Optional<PartialDate> day, Resolution base, Obstacle obstacle) {
    return new Resolution(
        day, ImmutableSet.<Obstacle>builder().addAll(base.obstacles()).add(obstacle).build());
  }

  private static PartialDate folded(List<Resolution> all, BinaryOperator<PartialDate> choice) {
    return all.stream()
        .map(one -> one.day().orElse(PartialDate.unknown()))
        .reduce(choice)
        .orElseThrow();
  }

  /** The day with the obstacles of all, or no day if none has one. */
  private static Resolution combined(List<Resolution> all, PartialDate day) {
    boolean known = all.stream().anyMatch(one -> one.day().isPresent());
    ImmutableSet<Obstacle> obstacles =
        all.stream()
            .flatMap(one -> one.obstacles().stream())
            .collect(ImmutableSet.toImmutableSet());
    return new Resolution(known ? Optional.of(day) : Optional.empty(), obstacles);
  }
}
