package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.time.PartialDate;

/**
 * The days on which statuses may have begun, made non-decreasing: a status begins no earlier than
 * the latest of all earliest days before it, and no later than the earliest of all latest days
 * after it. Days that contradict each other are reported and count as not stated.
 *
 * <p>A status that continues until a day adds two marks after its event: the day itself, on which
 * it holds, and the day after, before which the next status does not begin.
 */
final class RecordedDays {
  private final List<Mark> marks = new ArrayList<>();
  private final int[] eventMarks;
  private final int[] earliest;
  private final int[] latest;
  private final boolean[] doubtful;

  private enum MarkKind {
    EVENT,
    LAST_DAY,
    DAY_AFTER
  }

  private record Mark(MarkKind kind, int earliest, int latest, RecordedEvent event) {
    boolean isEvent() {
      return kind == MarkKind.EVENT;
    }

    ModelPath path() {
      return isEvent() ? event.path() : event.continuingPath();
    }

    String name() {
      return isEvent() ? event.event().kind().code() : "continuing";
    }

    /** The date as it is recorded. */
    String date() {
      return isEvent()
          ? event.event().date().map(PartialDate::toString).orElse("")
          : event.episode().continuingUntil().map(LocalDate::toString).orElse("");
    }
  }

  RecordedDays(ImmutableList<RecordedEvent> events) {
    eventMarks = new int[events.size()];
    for (int i = 0; i < eventMarks.length; i++) {
      RecordedEvent event = events.get(i);
      eventMarks[i] = marks.size();
      marks.add(new Mark(MarkKind.EVENT, event.earliest(), event.latest(), event));
      if (event.isLast() && event.episode().continuingUntil().isPresent()) {
        int day = Math.toIntExact(event.episode().continuingUntil().get().toEpochDay());
        marks.add(new Mark(MarkKind.LAST_DAY, day, day, event));
        marks.add(new Mark(MarkKind.DAY_AFTER, day + 1, day + 1, event));
      }
    }
    doubtful = new boolean[marks.size()];
    findDoubtful();
    earliest = new int[marks.size()];
    latest = new int[marks.size()];
    tighten();
  }

  private void findDoubtful() {
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < doubtful.length; i++) {
      doubtful[i] = before > marks.get(i).latest();
      before = Math.max(before, marks.get(i).earliest());
    }
    int after = Integer.MAX_VALUE;
    for (int i = doubtful.length - 1; i >= 0; i--) {
      doubtful[i] |= after < marks.get(i).earliest();
      after = Math.min(after, marks.get(i).latest());
    }
    for (int i = 0; i < doubtful.length; i++) {
      if (marks.get(i).kind() == MarkKind.LAST_DAY) {
        Arrays.fill(doubtful, i, i + 2, doubtful[i] || doubtful[i + 1]);
      }
    }
  }

  private void tighten() {
    int before = RecordedEvent.MIN;
    for (int i = 0; i < earliest.length; i++) {
      before = doubtful[i] ? before : Math.max(before, marks.get(i).earliest());
      earliest[i] = before;
    }
    int after = RecordedEvent.MAX + 1;
    for (int i = latest.length - 1; i >= 0; i--) {
      after = doubtful[i] ? after : Math.min(after, marks.get(i).latest());
      latest[i] = after;
    }
  }

  /** The first day on which the status of an event may have begun. */
  int earliest(int event) {
    return earliest[eventMarks[event]];
  }

  /** The last day on which the status of an event may have begun; one too many if never. */
  int latest(int event) {
    return event < eventMarks.length ? latest[eventMarks[event]] : RecordedEvent.MAX + 1;
  }

  /** The first day after an event on which its status need no longer hold. */
  int release(int event) {
    int next = eventMarks[event] + 1;
    return continues(event) ? earliest[next + 1] : earliest[eventMarks[event]] + 1;
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
      if (marks.get(before).earliest() > mark.latest() && mark.kind() != MarkKind.DAY_AFTER) {
        problems.add(problem(marks.get(before), mark));
      }
      before = mark.earliest() > marks.get(before).earliest() ? i : before;
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
        .build();
  }
}
