package org.dohoda.time;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * One end of a {@link Period}: a partial date, {@linkplain #OPEN open} or {@linkplain #UNKNOWN
 * unknown}.
 *
 * <p>Open means that, by agreement, there is none: the period reaches to the end of time. Unknown
 * means that it is not stated: there may be a day, or none. A {@linkplain #of date} about which
 * nothing is known ({@code XXXX}) differs from both: there is a day.
 *
 * <p>The text form is that of EDTF intervals: the date, {@code ..} for open, nothing for unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class Bound {
  /** There is no end on this side, by agreement. */
  public static final Bound OPEN = new Bound("..", null);

  /** Nothing is stated: there may be a day, or none. */
  public static final Bound UNKNOWN = new Bound("", null);

  private final String text;
  private final @Nullable PartialDate date;

  private Bound(String text, @Nullable PartialDate date) {
    this.text = text;
    this.date = date;
  }

  /**
   * {@return a bound on a day: the first day of the period, or the last}
   *
   * @param date the date
   */
  public static Bound of(PartialDate date) {
    return new Bound(Arguments.notNull("date", date).toString(), date);
  }

  /**
   * Reads the text form: an EDTF date, {@code ..} or the empty text.
   *
   * @param text the text form
   * @return the bound
   */
  public static Bound parse(CharSequence text) {
    String side = Arguments.notNull("text", text).toString();
    if (side.isEmpty()) {
      return UNKNOWN;
    }
    return side.equals("..") ? OPEN : of(PartialDate.parse(side));
  }

  /** {@return whether, by agreement, there is no end on this side} */
  public boolean isOpen() {
    return text.equals("..");
  }

  /** {@return whether nothing is stated about this side} */
  public boolean isUnknown() {
    return text.isEmpty();
  }

  /** {@return the day, unless this bound is open or unknown} */
  public Optional<PartialDate> date() {
    return Optional.ofNullable(date);
  }

  /** The first day that this bound can be, where {@code openDay} stands for open. */
  int earliest(int openDay) {
    if (date == null) {
      return isOpen() ? openDay : Days.MIN;
    }
    return date.earliestDay();
  }

  /** The last day that this bound can be, where {@code openDay} stands for open. */
  int latest(int openDay) {
    if (date == null) {
      return isOpen() ? openDay : Days.MAX;
    }
    return date.latestDay();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Bound other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text form: the date in EDTF, {@code ..} for open, nothing for unknown. */
  @Override
  public String toString() {
    return text;
  }
}
