package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.time.DateRule.SpanEnd;

/**
 * A deadline that comes back with each of the days or events of an {@link Recurrence.Occasion}: by
 * the day itself, or within a span after it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EachDeadline extends Recurrence {
  /**
   * Something is done each time not later than the day; it may be done before.
   *
   * @param occasion the last days
   */
  record By(Occasion occasion) implements EachDeadline {
    /**
     * Refuses null.
     *
     * @param occasion the last days
     */
    public By {
      Arguments.notNull("occasion", occasion);
    }

    /** Returns the last days on which it can be done. */
    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      return occasion.dueDates(first, last);
    }
  }

  /**
   * Something is done each time within a span after the day, which is not counted itself. On which
   * day longer spans end is not stated.
   *
   * @param span the span
   * @param after the days after which it runs
   */
  record Within(TimeSpan span, Occasion after) implements EachDeadline {
    /** How many days a span can be shorter in one month than in another. */
    private static final int UNEVEN = 4;

    /**
     * Refuses null.
     *
     * @param span the span
     * @param after the days after which it runs
     */
    public Within {
      Arguments.notNull("span", span);
      Arguments.notNull("after", after);
    }

    /**
     * Returns the last days on which it can be done; none for working days, of which a recurrence
     * knows no calendar.
     */
    @Override
    public DueDates dueDates(LocalDate first, LocalDate last) {
      check(
          Days.of("first", first) <= Days.of("last", last),
          "last",
          "must not be before " + first,
          last);
      if (span.unit() == TimeSpan.Unit.WORKING_DAYS) {
        return new DueDates(
            ImmutableList.of(), ImmutableSet.of(Obstacle.Reason.NO_CALENDAR.obstacle()));
      }
      DueDates starts = after.dueDates(earliestStart(first), last);
      PartialDate window = PartialDate.between(first, last);
      ImmutableList.Builder<PartialDate> days = ImmutableList.builder();
      ImmutableSet.Builder<Obstacle> obstacles = ImmutableSet.builder();
      if (starts.days().isEmpty()) {
        obstacles.addAll(starts.obstacles());
      }
      for (PartialDate start : starts.days()) {
        Resolution base =
            new Resolution(
                Optional.of(start), start.isExact() ? ImmutableSet.of() : starts.obstacles());
        Resolution end = Resolving.after(span, SpanEnd.NOT_STATED, base, Optional.empty());
        if (end.day().isPresent() && end.day().get().intersection(window).isPresent()) {
          days.add(end.day().get());
          obstacles.addAll(end.obstacles());
          if (end.obstacles().isEmpty() && !end.day().get().isExact()) {
            obstacles.add(Obstacle.Reason.SPAN_END_NOT_STATED.obstacle());
          }
        }
      }
      return new DueDates(days.build(), obstacles.build());
    }

    /** A day before which no start leads into a window. */
    private LocalDate earliestStart(LocalDate first) {
      Resolution before =
          Resolving.before(span, Resolution.of(PartialDate.of(first)), Optional.empty());
      return before
          .day()
          .map(day -> LocalDate.ofEpochDay(Math.max(Days.MIN, day.earliestDay() - UNEVEN)))
          .orElse(PartialDate.MIN_DAY);
    }
  }
}
