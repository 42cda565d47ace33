package org.dohoda.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a statement on every day: two sets of days, those on which it {@linkplain #certain()
 * certainly} holds, within those on which it {@linkplain #possible() possibly} holds.
 *
 * <p>{@link #and}, {@link #or} and {@link #not} agree with those of {@link Truth} on every day.
 * They treat both statements as independent: {@code v.and(v.not())} is unknown where {@code v} is.
 * Where two statements share one unknown date, this is weaker than what is known of them together.
 *
 * <p>A look-up takes logarithmic time and allocates nothing. Immutable and thread-safe.
 */
public final class Validity {
  /** Certain on every day. */
  public static final Validity ALWAYS = new Validity(Timeline.constant(Truth.YES));

  /** Possible on no day. */
  public static final Validity NEVER = new Validity(Timeline.constant(Truth.NO));

  /** Possible on every day, certain on none. */
  public static final Validity UNKNOWN = new Validity(Timeline.constant(Truth.UNKNOWN));

  private final Timeline<Truth> timeline;

  private Validity(Timeline<Truth> timeline) {
    this.timeline = Arguments.notNull("timeline", timeline);
  }

  /**
   * {@return the validity with the truth that a timeline states for every day}
   *
   * @param timeline the truth on every day
   */
  public static Validity of(Timeline<Truth> timeline) {
    return new Validity(timeline);
  }

  /**
   * Possible on {@code [earliestStart, latestEnd]}, certain on {@code [latestStart, earliestEnd]}.
   */
  static Validity of(int earliestStart, int latestStart, int earliestEnd, int latestEnd) {
    Timeline.Steps<Truth> steps = new Timeline.Steps<Truth>().add(Days.MIN, Truth.NO);
    steps.add(earliestStart, Truth.UNKNOWN);
    if (latestStart <= earliestEnd) {
      steps.add(latestStart, Truth.YES).add(earliestEnd + 1, Truth.UNKNOWN);
    }
    return new Validity(steps.add(latestEnd + 1, Truth.NO).build());
  }

  /**
   * {@return the truth on a day}
   *
   * @param day the day
   */
  public Truth on(LocalDate day) {
    return timeline.on(day);
  }

  /**
   * {@return the truth on a day, given as its {@linkplain LocalDate#toEpochDay() number}}
   *
   * @param epochDay the number of the day
   */
  public Truth onEpochDay(int epochDay) {
    return timeline.onEpochDay(epochDay);
  }

  /** {@return the days on which it certainly holds, as closed-open ranges up to 10000-01-01} */
  public ImmutableRangeSet<LocalDate> certain() {
    return days(Truth::isYes);
  }

  /** {@return the days on which it possibly holds, as closed-open ranges up to 10000-01-01} */
  public ImmutableRangeSet<LocalDate> possible() {
    return days(truth -> !truth.isNo());
  }

  /** {@return the truth on every day as a timeline} */
  public Timeline<Truth> timeline() {
    return timeline;
  }

  /** {@return the maximal runs of days with one truth, in order} */
  public ImmutableList<Segment<Truth>> segments() {
    return timeline.segments();
  }

  /**
   * {@return whether both hold, on every day}
   *
   * @param other the other validity
   */
  public Validity and(Validity other) {
    return new Validity(timeline.combine(other.timeline, Truth::and));
  }

  /**
   * {@return whether at least one of both holds, on every day}
   *
   * @param other the other validity
   */
  public Validity or(Validity other) {
    return new Validity(timeline.combine(other.timeline, Truth::or));
  }

  /** {@return whether it does not hold, on every day} */
  public Validity not() {
    return new Validity(timeline.map(Truth::not));
  }

  private ImmutableRangeSet<LocalDate> days(Predicate<Truth> wanted) {
    ImmutableRangeSet.Builder<LocalDate> days = ImmutableRangeSet.builder();
    for (Segment<Boolean> segment : timeline.map(wanted::test).segments()) {
      if (segment.value()) {
        days.add(Range.closedOpen(segment.first(), segment.last().plusDays(1)));
      }
    }
    return days.build();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Validity other && timeline.equals(other.timeline);
  }

  @Override
  public int hashCode() {
    return timeline.hashCode();
  }

  /** Returns the truths with their first days, such as {@code {0001-01-01=NO, 2013-01-01=YES}}. */
  @Override
  public String toString() {
    return timeline.toString();
  }
}
