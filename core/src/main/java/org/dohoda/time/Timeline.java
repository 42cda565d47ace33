package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A value for every day from 0001-01-01 to 9999-12-31.
 *
 * <p>Its {@linkplain #segments() segments} are maximal: neighbours have different values, there is
 * no gap and no overlap. Two timelines are equal if they have equal values on every day. A look-up
 * takes logarithmic time and allocates nothing.
 *
 * <p>Immutable and thread-safe, if the values are.
 *
 * @param <V> the type of the values
 */
public final class Timeline<V> {
  private final int[] firstDays;
  private final ImmutableList<V> values;

  private Timeline(int[] firstDays, ImmutableList<V> values) {
    this.firstDays = firstDays;
    this.values = values;
  }

  /**
   * {@return the timeline that has one value on all days}
   *
   * @param <V> the type of the values
   * @param value the value
   */
  public static <V> Timeline<V> constant(V value) {
    return builder(value).build();
  }

  /**
   * {@return the timeline in which each value holds from its day until the day before the next} The
   * first key must be {@link PartialDate#MIN_DAY}.
   *
   * @param <V> the type of the values
   * @param valuesByFirstDay the values by the first day on which they hold
   */
  public static <V> Timeline<V> of(ImmutableSortedMap<LocalDate, V> valuesByFirstDay) {
    check(
        valuesByFirstDay.containsKey(PartialDate.MIN_DAY),
        "valuesByFirstDay",
        "must begin on " + PartialDate.MIN_DAY,
        valuesByFirstDay.keySet());
    Steps<V> steps = new Steps<>();
    valuesByFirstDay.forEach((day, value) -> steps.add(Days.of("day", day), value));
    return steps.build();
  }

  /**
   * Starts a timeline with the value that holds until the first change.
   *
   * @param <V> the type of the values
   * @param initial the value from the first day on
   * @return a builder
   */
  public static <V> Builder<V> builder(V initial) {
    return new Builder<>(initial);
  }

  /**
   * {@return the value on a day}
   *
   * @param day the day
   */
  public V on(LocalDate day) {
    return values.get(index(Days.of("day", day)));
  }

  /**
   * {@return the value on a day, given as its {@linkplain LocalDate#toEpochDay() number}}
   *
   * @param epochDay the number of the day
   */
  public V onEpochDay(int epochDay) {
    return values.get(index(Days.checked(epochDay)));
  }

  /** {@return the maximal runs of days with one value, in order; at least one} */
  public ImmutableList<Segment<V>> segments() {
    ImmutableList.Builder<Segment<V>> segments =
        ImmutableList.builderWithExpectedSize(values.size());
    for (int i = 0; i < firstDays.length; i++) {
      segments.add(segment(i));
    }
    return segments.build();
  }

  /**
   * {@return the run of days with one value that the day lies in}
   *
   * @param day the day
   */
  public Segment<V> segmentOn(LocalDate day) {
    return segment(index(Days.of("day", day)));
  }

  /**
   * {@return the first day not before {@code day} with a value that fits, if there is one}
   *
   * @param day the day
   * @param fits whether a value fits
   */
  public Optional<LocalDate> firstFrom(LocalDate day, Predicate<? super V> fits) {
    int epochDay = Days.of("day", day);
    for (int i = index(epochDay); i < firstDays.length; i++) {
      if (fits.test(values.get(i))) {
        return Optional.of(Days.date(Math.max(epochDay, firstDays[i])));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the last day not after {@code day} with a value that fits, if there is one}
   *
   * @param day the day
   * @param fits whether a value fits
   */
  public Optional<LocalDate> lastUntil(LocalDate day, Predicate<? super V> fits) {
    int epochDay = Days.of("day", day);
    for (int i = index(epochDay); i >= 0; i--) {
      if (fits.test(values.get(i))) {
        return Optional.of(Days.date(Math.min(epochDay, lastDay(i))));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the timeline of what a function makes of the values}
   *
   * @param <R> the type of the new values
   * @param function makes the new value
   */
  public <R> Timeline<R> map(Function<? super V, ? extends R> function) {
    Steps<R> steps = new Steps<>();
    for (int i = 0; i < firstDays.length; i++) {
      steps.add(firstDays[i], function.apply(values.get(i)));
    }
    return steps.build();
  }

  /**
   * {@return the timeline of what a function makes, day by day, of the values of both}
   *
   * @param <W> the type of the other values
   * @param <R> the type of the new values
   * @param other the other timeline
   * @param function makes the new value
   */
  public <W, R> Timeline<R> combine(
      Timeline<W> other, BiFunction<? super V, ? super W, ? extends R> function) {
    Steps<R> steps = new Steps<>();
    int i = 0;
    int j = 0;
    int day = Days.MIN;
    while (day <= Days.MAX) {
      steps.add(day, function.apply(values.get(i), other.values.get(j)));
      day = Math.min(lastDay(i), other.lastDay(j)) + 1;
      i += lastDay(i) < day ? 1 : 0;
      j += other.lastDay(j) < day ? 1 : 0;
    }
    return steps.build();
  }

  private int index(int epochDay) {
    int found = Arrays.binarySearch(firstDays, epochDay);
    return found >= 0 ? found : -found - 2;
  }

  private int lastDay(int index) {
    return index + 1 < firstDays.length ? firstDays[index + 1] - 1 : Days.MAX;
  }

  private Segment<V> segment(int index) {
    return new Segment<>(Days.date(firstDays[index]), Days.date(lastDay(index)), values.get(index));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Timeline<?> other
        && Arrays.equals(firstDays, other.firstDays)
        && values.equals(other.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(firstDays) + values.hashCode();
  }

  /** Returns the values with their first days, such as {@code {0001-01-01=NO, 2013-01-01=YES}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < firstDays.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Days.date(firstDays[i])).append('=');
      text.append(values.get(i));
    }
    return text.append('}').toString();
  }

  /**
   * A timeline under construction; the changes come in the order of their days.
   *
   * <p>Not thread-safe.
   *
   * @param <V> the type of the values
   */
  public static final class Builder<V> {
    private final Steps<V> steps = new Steps<>();
    private int latest = Days.MIN;

    Builder(V initial) {
      steps.add(Days.MIN, initial);
    }

    /**
     * Lets a value hold from a day on; the day must not be before that of the last change.
     *
     * @param first the first day of the value
     * @param value the value
     * @return this builder
     */
    public Builder<V> change(LocalDate first, V value) {
      int epochDay = Days.of("first", first);
      check(epochDay >= latest, "first", "must not be before " + Days.date(latest), first);
      latest = epochDay;
      steps.add(epochDay, value);
      return this;
    }

    /** {@return the timeline} */
    public Timeline<V> build() {
      return steps.build();
    }
  }

  /** First days with their values, in order, merged where neighbours are equal. */
  static final class Steps<V> {
    private final List<V> values = new ArrayList<>();
    private int[] firstDays = new int[4];

    /** Sets the value from a day on, not before the last such day; beyond 9999 nothing happens. */
    Steps<V> add(int firstDay, V value) {
      Arguments.notNull("value", value);
      if (firstDay > Days.MAX) {
        return this;
      }
      int size = values.size();
      if (size > 0 && firstDays[size - 1] == firstDay) {
        values.remove(--size);
      }
      if (size == 0 || !values.get(size - 1).equals(value)) {
        firstDays = size < firstDays.length ? firstDays : Arrays.copyOf(firstDays, 2 * size);
        firstDays[size] = firstDay;
        values.add(value);
      }
      return this;
    }

    Timeline<V> build() {
      return new Timeline<>(Arrays.copyOf(firstDays, values.size()), ImmutableList.copyOf(values));
    }
  }
}
