package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;

/** An event at its place in the record, with the days on which its status may have begun. */
record RecordedEvent(
    PartnershipEvent event, int number, Episode episode, int episodeNumber, ModelPath path) {
  /** The number of the first day that there is. */
  static final int MIN = Math.toIntExact(PartialDate.MIN_DAY.toEpochDay());

  /** The number of the last day that there is. */
  static final int MAX = Math.toIntExact(PartialDate.MAX_DAY.toEpochDay());

  /** Before all days, by more than there are events. */
  static final int ALWAYS = -(1 << 30);

  /** After all days, by more than there are events. */
  static final int NEVER = 1 << 30;

  /** All events of all episodes in recorded order. */
  static ImmutableList<RecordedEvent> of(List<Episode> episodes) {
    ImmutableList.Builder<RecordedEvent> all = ImmutableList.builder();
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      ModelPath events = episodePath(i).member("events");
      for (int j = 0; j < episode.events().size(); j++) {
        all.add(new RecordedEvent(episode.events().get(j), j, episode, i, events.index(j)));
      }
    }
    return all.build();
  }

  PartnershipStatus status() {
    return event.status();
  }

  boolean isFirst() {
    return number == 0;
  }

  boolean isLast() {
    return number == episode.events().size() - 1;
  }

  /** The first day on which the new status may have begun. */
  int earliest() {
    return event
        .date()
        .map(PartialDate::earliest)
        .filter(day -> day.isAfter(PartialDate.MIN_DAY))
        .map(this::number)
        .orElse(ALWAYS);
  }

  /** The last day on which the new status may have begun. */
  int latest() {
    return event
        .date()
        .map(PartialDate::latest)
        .filter(day -> day.isBefore(PartialDate.MAX_DAY))
        .map(this::number)
        .orElse(NEVER);
  }

  ModelPath continuingPath() {
    return episodePath(episodeNumber).member("continuingUntil");
  }

  private int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay()) + (event.kind().recordsLastDay() ? 1 : 0);
  }

  private static ModelPath episodePath(int number) {
    return ModelPath.ROOT.member("episodes").index(number);
  }
}
