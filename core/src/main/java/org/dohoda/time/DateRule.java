package org.dohoda.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.internal.Arguments;

/**
 * How a paper fixes a day: a deadline, an entry into force, the end of a term or a notice.
 *
 * <p>A rule is data; {@link #resolve} makes a day of it, given the events that are known. It never
 * guesses: what cannot be told comes out as a wider date or none, with the {@link Obstacle}s.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DateRule
    permits DateRule.Fixed,
        DateRule.On,
        DateRule.After,
        DateRule.Before,
        DateRule.NextMeeting,
        DateRule.WithoutDelay,
        DerivedRule {
  /**
   * {@return the rule for a date that the paper itself names}
   *
   * @param date the date
   */
  static DateRule fixed(PartialDate date) {
    return new Fixed(date);
  }

  /**
   * {@return the rule for the day of an event}
   *
   * @param anchor the event
   */
  static DateRule on(Anchor anchor) {
    return new On(anchor);
  }

  /**
   * {@return the rule for a span after an event, with the end of longer spans not stated}
   *
   * @param span the span
   * @param anchor the event
   */
  static DateRule after(TimeSpan span, Anchor anchor) {
    return new After(span, anchor, SpanEnd.NOT_STATED);
  }

  /**
   * {@return the rule for a span after an event}
   *
   * @param span the span
   * @param anchor the event
   * @param end on which day the span ends
   */
  static DateRule after(TimeSpan span, Anchor anchor, SpanEnd end) {
    return new After(span, anchor, end);
  }

  /**
   * {@return the rule for a span before an event}
   *
   * @param span the span
   * @param anchor the event
   */
  static DateRule before(TimeSpan span, Anchor anchor) {
    return new Before(span, anchor);
  }

  /**
   * {@return the rule for some day between two others, both inclusive}
   *
   * @param first the first day of the window
   * @param last the last day of the window
   */
  static DateRule window(DateRule first, DateRule last) {
    return new DerivedRule.Window(first, last);
  }

  /**
   * {@return the rule for that day and no other, where a rule else says by when: "on 1 April 2025"
   * in place of "by 1 April 2025"}
   *
   * @param day the rule for the day
   */
  static DateRule onlyOn(DateRule day) {
    return new DerivedRule.Window(day, day);
  }

  /**
   * {@return the rule for the first day of the n-th calendar unit that follows; 0 is the same}
   *
   * @param rule the rule
   * @param following how many units later, 0 to 9999
   * @param unit the unit
   */
  static DateRule startOf(DateRule rule, int following, CalendarUnit unit) {
    return new DerivedRule.Rounded(rule, Edge.START, following, unit);
  }

  /**
   * {@return the rule for the last day of the n-th calendar unit that follows; 0 is the same}
   *
   * @param rule the rule
   * @param following how many units later, 0 to 9999
   * @param unit the unit
   */
  static DateRule endOf(DateRule rule, int following, CalendarUnit unit) {
    return new DerivedRule.Rounded(rule, Edge.END, following, unit);
  }

  /**
   * {@return the rule for the earliest of several days}
   *
   * @param rules the rules, two or more
   */
  static DateRule earlierOf(DateRule... rules) {
    return new DerivedRule.EarlierOf(ImmutableList.copyOf(rules));
  }

  /**
   * {@return the rule for the latest of several days}
   *
   * @param rules the rules, two or more
   */
  static DateRule laterOf(DateRule... rules) {
    return new DerivedRule.LaterOf(ImmutableList.copyOf(rules));
  }

  /**
   * {@return the rule for a day or, if it is no working day, the first working day after it} So a
   * deadline is moved by § 607 of the Czech Civil Code. A rule that is not wrapped in this or in
   * {@link #orPreviousWorkingDay} keeps its day, working or not.
   *
   * @param rule the rule for the day
   */
  static DateRule orNextWorkingDay(DateRule rule) {
    return new DerivedRule.OrWorkingDay(rule, DerivedRule.Direction.NEXT);
  }

  /**
   * {@return the rule for a day or, if it is no working day, the last working day before it}
   *
   * @param rule the rule for the day
   */
  static DateRule orPreviousWorkingDay(DateRule rule) {
    return new DerivedRule.OrWorkingDay(rule, DerivedRule.Direction.PREVIOUS);
  }

  /** {@return the rule for the next meeting} */
  static DateRule nextMeeting() {
    return new NextMeeting();
  }

  /** {@return the rule "without delay" (bez zbytečného odkladu)} */
  static DateRule withoutDelay() {
    return new WithoutDelay();
  }

  /**
   * {@return the day that this rule comes to}
   *
   * @param events the days of events that are known
   * @param calendar the working days; without it, working days give a range that is certainly right
   */
  Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar);

  /**
   * {@return the day of this rule, if it possibly lies in the window from first to last day}
   *
   * @param events the days of events that are known
   * @param calendar the working days, if they are known
   * @param first the first day of the window
   * @param last the last day of the window
   */
  default DueDates dueDates(
      KnownEvents events, Optional<WorkingCalendar> calendar, LocalDate first, LocalDate last) {
    PartialDate window = PartialDate.between(first, last);
    Resolution resolution = resolve(events, calendar);
    ImmutableList<PartialDate> days =
        resolution.day().stream()
            .filter(day -> day.intersection(window).isPresent())
            .collect(ImmutableList.toImmutableList());
    return new DueDates(days, resolution.obstacles());
  }

  /** On which day a span after an event ends. */
  enum SpanEnd {
    /** On the day with the same name or number: a year after 1 May 2020 is 1 May 2021. */
    ANNIVERSARY,
    /**
     * On the day before, so that the span is full: a year from 1 May 2020 is over on 30 April 2021.
     * Where the month is too short for the anniversary, on its last day.
     */
    DAY_BEFORE,
    /**
     * The paper does not say: either day for weeks, months and years; days are just counted. Hours
     * are counted whatever is said here.
     */
    NOT_STATED
  }

  /** The first or the last day of a calendar unit. */
  enum Edge {
    /** The first day. */
    START,
    /** The last day. */
    END
  }

  /**
   * A date that the paper itself names.
   *
   * @param date the date
   */
  record Fixed(PartialDate date) implements DateRule {
    /**
     * Refuses null.
     *
     * @param date the date
     */
    public Fixed {
      Arguments.notNull("date", date);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolution.of(date);
    }
  }

  /**
   * The day of an event.
   *
   * @param anchor the event
   */
  record On(Anchor anchor) implements DateRule {
    /**
     * Refuses null.
     *
     * @param anchor the event
     */
    public On {
      Arguments.notNull("anchor", anchor);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.day(anchor, events);
    }
  }

  /**
   * A span after an event: the event's own day is not counted.
   *
   * @param span the span
   * @param anchor the event
   * @param end on which day the span ends
   */
  record After(TimeSpan span, Anchor anchor, SpanEnd end) implements DateRule {
    /**
     * Refuses null.
     *
     * @param span the span
     * @param anchor the event
     * @param end on which day the span ends
     */
    public After {
      Arguments.notNull("span", span);
      Arguments.notNull("anchor", anchor);
      Arguments.notNull("end", end);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.after(span, end, Resolving.day(anchor, events), calendar);
    }
  }

  /**
   * A span before an event: the event's own day is not counted.
   *
   * @param span the span
   * @param anchor the event
   */
  record Before(TimeSpan span, Anchor anchor) implements DateRule {
    /**
     * Refuses null.
     *
     * @param span the span
     * @param anchor the event
     */
    public Before {
      Arguments.notNull("span", span);
      Arguments.notNull("anchor", anchor);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.before(span, Resolving.day(anchor, events), calendar);
    }
  }

  /** The day of the next meeting, which the known events state as {@link Anchor#MEETING}. */
  record NextMeeting() implements DateRule {
    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.day(Anchor.MEETING, events);
    }
  }

  /** Without delay (bez zbytečného odkladu): never a day. */
  record WithoutDelay() implements DateRule {
    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolution.unresolved(Obstacle.Reason.WITHOUT_DELAY.obstacle());
    }
  }
}
