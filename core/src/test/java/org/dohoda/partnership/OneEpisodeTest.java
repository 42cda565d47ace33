package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Ways on which no episode is missing, against all that are walked step by step. */
class OneEpisodeTest {
  private static final PartialDate DAY = PartialDate.of(2020, 1, 1);

  /** A status before, or since, the new episode has begun. */
  private record Place(PartnershipStatus status, boolean begun) {}

  private static Set<Place> reached(Place from) {
    Set<Place> reached = new HashSet<>(Set.of(from));
    Deque<Place> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Place at = open.remove();
      for (Transition row : Transitions.TABLE) {
        if (row.before() == at.status() && !(row.beginsAgain() && at.begun())) {
          Place next = new Place(row.after(), at.begun() || row.beginsAgain());
          if (reached.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return reached;
  }

  /** An event after a final status begins the new episode itself; an observation does not. */
  private static boolean isGoal(Place place, boolean observed, Set<PartnershipStatus> targets) {
    return targets.contains(place.status())
        && place.begun() == (observed || !place.status().isFinal());
  }

  private static Set<PartnershipStatus> walked(
      PartnershipStatus source, boolean observed, Set<PartnershipStatus> targets) {
    Set<PartnershipStatus> found = EnumSet.noneOf(PartnershipStatus.class);
    for (Place place : reached(new Place(source, source == PartnershipStatus.NONE))) {
      if (reached(place).stream().anyMatch(end -> isGoal(end, observed, targets))) {
        found.add(place.status());
      }
    }
    return found;
  }

  private static void assertWalked(
      PartnershipStatus source, PartnershipEvent event, Set<PartnershipStatus> targets) {
    assertThat(OneEpisode.between(source, event, targets))
        .as("%s to %s by %s", source, targets, event.kind())
        .containsExactlyInAnyOrderElementsOf(
            walked(source, event.kind() == EventKind.ATTESTED, targets));
  }

  @Test
  void between_anyTwoStatuses_areThoseOnSomeWay() {
    for (PartnershipStatus source : PartnershipStatus.values()) {
      for (PartnershipStatus target : PartnershipStatus.values()) {
        Set<PartnershipStatus> targets = EnumSet.of(target);
        assertWalked(source, Attested.on(PartnershipStatus.ACTIVE, DAY), targets);
        assertWalked(source, Started.on(DAY), targets);
      }
      assertWalked(source, Started.on(DAY), Transitions.before(EventKind.STARTED));
      assertWalked(source, Applied.on(DAY), Transitions.before(EventKind.APPLIED));
      assertWalked(source, Ended.on(DAY), Transitions.before(EventKind.ENDED));
    }
  }
}
