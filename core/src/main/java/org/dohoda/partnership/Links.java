package org.dohoda.partnership;

import static org.dohoda.partnership.PartnershipStatus.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.problem.Problem;

/**
 * What lies between one recorded event and the next. A <em>tight</em> link has no gap: the status
 * of the one lasts until the other. A <em>loose</em> link has a gap in which changes may be
 * missing, and the statuses that are possible in it.
 */
final class Links {
  private static final ImmutableSet<PartnershipStatus> ANY =
      Sets.immutableEnumSet(EnumSet.allOf(PartnershipStatus.class));

  private final ImmutableList<RecordedEvent> events;
  private final RecordedDays days;
  private final List<Optional<ImmutableSet<PartnershipStatus>>> gaps = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Links(ImmutableList<RecordedEvent> events, RecordedDays days) {
    this.events = events;
    this.days = days;
    for (int i = 0; i <= events.size(); i++) {
      gaps.add(Optional.empty());
    }
    if (!events.isEmpty()) {
      gaps.set(events.size(), Optional.of(Transitions.reachableFrom(before(events.size()))));
    }
    for (int i = events.size() - 1; i >= 0; i--) {
      gaps.set(i, gap(i));
    }
  }

  /** The statuses of the gap before an event, or after the last; empty if the link is tight. */
  Optional<ImmutableSet<PartnershipStatus>> gapBefore(int event) {
    return gaps.get(event);
  }

  List<Problem> problems() {
    return problems;
  }

  private PartnershipStatus before(int event) {
    return event == 0 ? NONE : events.get(event - 1).status();
  }

  private Optional<ImmutableSet<PartnershipStatus>> gap(int number) {
    RecordedEvent event = events.get(number);
    PartnershipStatus before = before(number);
    Beginning beginning = event.isFirst() ? event.episode().beginning() : Beginning.COMPLETE;
    boolean observed = event.event().kind() == EventKind.ATTESTED;
    boolean fits = Transitions.after(event.event().kind(), before).isPresent();
    if (beginning == Beginning.COMPLETE) {
      if (fits) {
        checkGoesOn(event, before);
        return Optional.empty();
      }
      if (observed && event.status() == before && lastsBeyond(number)) {
        return Optional.empty();
      }
    }
    Set<PartnershipStatus> targets =
        observed ? EnumSet.of(event.status()) : Transitions.before(event.event().kind());
    ImmutableSet<PartnershipStatus> any = Transitions.between(EnumSet.of(before), targets);
    if (any.isEmpty() || (beginning == Beginning.COMPLETE && !observed)) {
      problems.add(misfit(event, before, targets));
    } else if (beginning == Beginning.COMPLETE && event.status() != before) {
      checkGoesOn(event, before);
    }
    if (any.isEmpty()) {
      return Optional.of(ANY);
    }
    if (beginning == Beginning.STEPS_MISSING) {
      ImmutableSet<PartnershipStatus> steps = OneEpisode.between(before, event.event(), targets);
      return Optional.of(steps.isEmpty() ? any : steps);
    }
    return Optional.of(any);
  }

  /** Whether a status that was observed again is known to last until the next event or longer. */
  private boolean lastsBeyond(int number) {
    boolean more = number + 1 < events.size();
    return days.continues(number) || (more && gaps.get(number + 1).isEmpty());
  }

  private void checkGoesOn(RecordedEvent event, PartnershipStatus before) {
    if (!event.isFirst() && before.isFinal()) {
      problems.add(
          PartnershipProblems.EPISODE_GOES_ON
              .at(event.path())
              .with("event", describe(event))
              .with("status", before.code())
              .build());
    }
  }

  private static Problem misfit(
      RecordedEvent event, PartnershipStatus before, Set<PartnershipStatus> targets) {
    return PartnershipProblems.TRANSITION_DOES_NOT_FIT
        .at(event.path())
        .with("event", describe(event))
        .with("status", before.code())
        .with("expected", String.join(", ", targets.stream().map(PartnershipStatus::code).toList()))
        .build();
  }

  private static String describe(RecordedEvent event) {
    String kind = event.event().kind().code();
    return event.event() instanceof Attested ? kind + " " + event.status().code() : kind;
  }
}
