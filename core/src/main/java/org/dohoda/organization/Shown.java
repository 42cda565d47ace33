package org.dohoda.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Which of several names to show on a day. */
final class Shown {
  private Shown() {}

  static LocalizedText of(List<TimedName> names, LocalDate day) {
    Comparator<TimedName> fitting =
        Comparator.comparingInt((TimedName name) -> standing(name.period(), day))
            .thenComparing(name -> nearness(name.period(), day));
    TimedName shown = names.get(0);
    for (TimedName name : names) {
      shown = fitting.compare(name, shown) >= 0 ? name : shown;
    }
    return shown.name();
  }

  /** The greater, the better: borne for certain, perhaps, no longer, not yet. */
  private static int standing(Period period, LocalDate day) {
    Truth borne = period.on(day);
    if (borne.isNo()) {
      return isOver(period, day) ? 1 : 0;
    }
    return borne.isYes() ? 3 : 2;
  }

  /** The greater, the better: the first day of one borne, the nearest day of another. */
  private static long nearness(Period period, LocalDate day) {
    if (!period.on(day).isNo()) {
      return period.earliestStart().toEpochDay();
    }
    return isOver(period, day)
        ? period.latestEnd().toEpochDay()
        : -period.earliestStart().toEpochDay();
  }

  private static boolean isOver(Period period, LocalDate day) {
    return period.latestEnd().isBefore(day);
  }
}
