package org.dohoda.condition;

import java.util.Optional;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;

/** Whether what is in time by one deadline is so by another, whatever the days of events are. */
final class Deadlines {
  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_YEAR = 12;

  private Deadlines() {}

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

  /** Working days are as long as so many days at least, and a year has twelve months. */
  private static boolean isAsLong(TimeSpan one, TimeSpan other) {
    if (one.unit() == other.unit()) {
      return one.amount() >= other.amount();
    }
    int days = days(other);
    int months = months(other);
    return (days > 0 && Math.max(days(one), workingDays(one)) >= days)
        || (months > 0 && months(one) >= months);
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
