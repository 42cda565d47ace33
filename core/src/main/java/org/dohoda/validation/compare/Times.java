package org.dohoda.validation.compare;

import java.util.Optional;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Resolution;

/** What is certain of dates and periods that are not wholly known. */
public final class Times {
  private Times() {}

  public static boolean before(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()).isYes();
  }

  public static boolean before(Optional<PartialDate> one, PartialDate other) {
    return one.isPresent() && one.get().isBefore(other).isYes();
  }

  /** The day of a date rule that needs no events and no calendar. */
  public static Optional<PartialDate> fixed(Optional<DateRule> rule) {
    return rule.flatMap(Times::fixed);
  }

  public static Optional<PartialDate> fixed(DateRule rule) {
    return resolved(rule, KnownEvents.none());
  }

  /** The day of a date rule that the events settle wholly. */
  public static Optional<PartialDate> resolved(DateRule rule, KnownEvents events) {
    Resolution resolution = rule.resolve(events, Optional.empty());
    return resolution.obstacles().isEmpty() ? resolution.day() : Optional.empty();
  }
}
