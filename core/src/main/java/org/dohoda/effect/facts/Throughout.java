package org.dohoda.effect.facts;

import java.util.Set;
import java.util.function.Predicate;
import org.dohoda.holding.Holding;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/** Whether something holds on a day of which only a range may be known, nothing presumed. */
public final class Throughout {
  private Throughout() {}

  /** Yes or no if it is so on each day that the date can be. */
  public static Truth of(Holding holding, PartialDate day) {
    Timeline<Truth> timeline = holding.validity(Set.of()).timeline();
    if (!comes(timeline, day, truth -> !truth.isNo())) {
      return Truth.NO;
    }
    return comes(timeline, day, truth -> !truth.isYes()) ? Truth.UNKNOWN : Truth.YES;
  }

  private static boolean comes(
      Timeline<Truth> timeline, PartialDate day, Predicate<Truth> condition) {
    return timeline
        .firstFrom(day.earliest(), condition)
        .filter(first -> !first.isAfter(day.latest()))
        .isPresent();
  }
}
