package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.TimeSpan;

/** Whether what is in time by one deadline is so by another, whatever the days of events are. */
final class Deadlines {
  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_YEAR = 12;
  private static final int DAYS_A_YEAR = 365;

  /** The days of so many months in a row, of none to eleven, where they are shortest. */
  private static final ImmutableList<Integer> FEWEST_DAYS =
      ImmutableList.of(0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334);

  /** The same where they are longest. */
  private static final ImmutableList<Integer> MOST_DAYS =
      ImmutableList.of(0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337);

  private Deadlines() {}

  /** Whether a deadline is counted from what happens to an instrument, not to the meeting. */
  static boolean isOfInstrument(Optional<DateRule> due) {
    return due.isPresent() && isOfInstrument(due.get());
  }

  private static boolean isOfInstrument(DateRule rule) {
    if (rule instanceof DerivedRule derived) {
      return derived.rules().stream().anyMatch(Deadlines::isOfInstrument);
    } else if (rule instanceof DateRule.On on) {
      return !on.anchor().equals(Anchor.MEETING);
    } else if (rule instanceof DateRule.After after) {
      return !after.anchor().equals(Anchor.MEETING);
    }
    return rule instanceof DateRule.Before before && !before.anchor().equals(Anchor.MEETING);
  }

  /** Where no deadline is named, whatever is done is in time. */
  static boolean isNoLater(Optional<DateRule> one, Optional<DateRule> other) {
    return other.isEmpty() || (one.isPresent() && isNoLater(one.get(), other.get()));
  }

  private static boolean isNoLater(DateRule one, DateRule other) {
    if (one instanceof DateRule.Fixed day && other instanceof DateRule.Fixed limit) {
      return one.equals(other) || !day.date().latest().isAfter(limit.date().earliest());
    } else if (one instanceof DateRule.Before before && other instanceof DateRule.Before limit) {
      return before.anchor().equals(limit.anchor()) && isAsLong(before.span(), limit.span());
    } else if (one instanceof DateRule.Before before && other instanceof DateRule.On limit) {
      return before.anchor().equals(limit.anchor());
    } else if (one instanceof DateRule.On on && other instanceof DateRule.After limit) {
      return on.anchor().equals(limit.anchor());
    } else if (one instanceof DateRule.Before before && other instanceof DateRule.After limit) {
      return before.anchor().equals(limit.anchor());
    } else if (one instanceof DateRule.After after && other instanceof DateRule.After limit) {
      return after.anchor().equals(limit.anchor())
          && after.end() == limit.end()
          && after.span().unit() == limit.span().unit()
          && after.span().amount() <= limit.span().amount();
    }
    return one.equals(other);
  }

  /**
   * Working days are as long as so many days at least, a year has twelve months, and so many months
   * have at least as many days as where they are shortest, at most as many as where they are
   * longest.
   */
  private static boolean isAsLong(TimeSpan one, TimeSpan other) {
    if (one.unit() == other.unit()) {
      return one.amount() >= other.amount();
    }
    int months = months(other);
    if (months > 0) {
      return months(one) >= months || fewestDays(one) >= mostDays(months);
    }
    int days = days(other);
    return days > 0 && fewestDays(one) >= days;
  }

  private static int fewestDays(TimeSpan span) {
    int months = months(span);
    return months > 0
        ? months / MONTHS_A_YEAR * DAYS_A_YEAR + FEWEST_DAYS.get(months % MONTHS_A_YEAR)
        : Math.max(days(span), workingDays(span));
  }

  private static int mostDays(int months) {
    return months / MONTHS_A_YEAR * (DAYS_A_YEAR + 1) + MOST_DAYS.get(months % MONTHS_A_YEAR);
  }

  private static int days(TimeSpan span) {
    return switch (span.unit()) {
      case DAYS -> span.amount();
      case WEEKS -> span.amount() * DAYS_A_WEEK;
      case HOURS, WORKING_DAYS, MONTHS, YEARS -> 0;
    };
  }

  private static int workingDays(TimeSpan span) {
    return span.unit() == TimeSpan.Unit.WORKING_DAYS ? span.amount() : 0;
  }

  private static int months(TimeSpan span) {
    return switch (span.unit()) {
      case MONTHS -> span.amount();
      case YEARS -> span.amount() * MONTHS_A_YEAR;
      case HOURS, DAYS, WORKING_DAYS, WEEKS -> 0;
    };
  }
}
