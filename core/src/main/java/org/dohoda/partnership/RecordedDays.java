package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.time.PartialDate;

/**
 * The days on which statuses may have begun, made non-decreasing: a status begins no earlier than
 * the latest of all earliest days before it, and no later than the earliest of all latest days
 * after it. Days that contradict each other are reported and count as not stated.
 *
 * <p>Every event is a mark, and so is a day until which a status continues. Some marks need a day
 * of their own: what follows a status that held on a day begins on the next at the soonest. Marks
 * are therefore compared after taking off the days that are needed before them.
 */
final class RecordedDays {
  private final List<Mark> marks = new ArrayList<>();
  private final int[] eventMarks;
  private final boolean[] doubtful;
  private final int[] earliest;
  private final int[] latest;

  /** A day of the record; the bounds are those of the day on which the status begins. */
  private record Mark(
      RecordedEvent event, boolean isEvent, int earliest, int latest, int daysBefore) {
    int shiftedEarliest() {
      return earliest - daysBefore;
    }

    int shiftedLatest() {
      return latest - daysBefore;
    }

    ModelPath path() {
      return isEvent ? event.path() : event.continuingPath();
    }

    String name() {
      return isEvent ? event.event().kind().code() : "continuing";
    }

    /** The date as it is recorded. */
    String date() {
      return isEvent
          ? event.event().date().map(PartialDate::toString).orElse("")
          : event.episode().continuingUntil().map(LocalDate::toString).orElse("");
    }
  }

  RecordedDays(ImmutableList<RecordedEvent> events) {
    eventMarks = new int[events.size()];
    int days = 0;
    boolean held = false;
    for (int i = 0; i < eventMarks.length; i++) {
      RecordedEvent event = events.get(i);
      days += held || event.event().kind().recordsLastDay() ? 1 : 0;
      eventMarks[i] = marks.size();
      marks.add(new Mark(event, true, event.earliest(), event.latest(), days));
      held = event.isLast() && event.episode().continuingUntil().isPresent();
      if (held) {
        int day = Math.toIntExact(event.episode().continuingUntil().get().toEpochDay());
        marks.add(new Mark(event, false, day, day, days));
      }
    }
    doubtful = doubtful();
    earliest = new int[marks.size()];
    latest = new int[marks.size()];
    tighten();
  }

  private boolean[] doubtful() {
    boolean[] doubt = new boolean[marks.size()];
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < doubt.length; i++) {
      doubt[i] = before > marks.get(i).shiftedLatest();
      before = Math.max(before, marks.get(i).shiftedEarliest());
    }
    int after = Integer.MAX_VALUE;
    for (int i = doubt.length - 1; i >= 0; i--) {
      doubt[i] |= after < marks.get(i).shiftedEarliest();
      after = Math.min(after, marks.get(i).shiftedLatest());
    }
    return doubt;
  }

  private void tighten() {
    int before = RecordedEvent.ALWAYS;
    for (int i = 0; i < earliest.length; i++) {
      Mark mark = marks.get(i);
      before = doubtful[i] ? before : Math.max(before, mark.shiftedEarliest());
      earliest[i] = before + mark.daysBefore();
    }
    int after = RecordedEvent.NEVER;
    for (int i = latest.length - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      after = doubtful[i] ? after : Math.min(after, mark.shiftedLatest());
      latest[i] = after + mark.daysBefore();
    }
  }

  /** The first day on which the status of an event may have begun. */
  int earliest(int event) {
    return earliest[eventMarks[event]];
  }

  /** The last day on which the status of an event may have begun; never, after the last event. */
  int latest(int event) {
    return event < eventMarks.length ? latest[eventMarks[event]] : RecordedEvent.NEVER;
  }

  /** The first day on which the status of an event may have changed without a record. */
  int release(int event) {
    return 1 + (continues(event) ? earliest[eventMarks[event] + 1] : earliest(event));
  }

  /** Whether the status of an event is known, without contradiction, to continue. */
  boolean continues(int event) {
    int next = eventMarks[event] + 1;
    return next < doubtful.length && !marks.get(next).isEvent() && !doubtful[next];
  }

  /** Every mark that is certainly before an earlier one, each with the one that it contradicts. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    int before = 0;
    for (int i = 1; i < doubtful.length; i++) {
      Mark mark = marks.get(i);
      if (marks.get(before).shiftedEarliest() > mark.shiftedLatest()) {
        problems.add(problem(marks.get(before), mark));
      }
      before = mark.shiftedEarliest() > marks.get(before).shiftedEarliest() ? i : before;
    }
    return problems;
  }

  private static Problem problem(Mark earlier, Mark mark) {
    if (earlier.isEvent() && mark.isEvent()) {
      return PartnershipProblems.DATES_CONTRADICT
          .at(mark.path())
          .with("event", mark.name())
          .with("date", mark.date())
          .with("earlier", earlier.name())
          .with("earlierDate", earlier.date())
          .related(earlier.path())
          .related(earlier.path().member("date"))
          .related(mark.path().member("date"))
          .build();
    }
    return earlier.isEvent() ? continuing(mark, earlier) : continuing(earlier, mark);
  }

  private static Problem continuing(Mark until, Mark other) {
    return PartnershipProblems.CONTINUING_CONTRADICTED
        .at(until.path())
        .with("until", until.date())
        .with("event", other.name())
        .with("date", other.date())
        .related(other.path())
        .related(other.path().member("date"))
        .build();
  }
}
