package org.dohoda.partnership;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;

/** Ways through the transition table on which no episode is missing. */
final class OneEpisode {
  private OneEpisode() {}

  /**
   * The statuses on the ways from the last status of the episode before (or none) to the first
   * event of an episode, if only steps of the two may be missing: a way begins again once, or not
   * at all if there was no episode before. Empty if there is no such way.
   */
  static ImmutableSet<PartnershipStatus> between(
      PartnershipStatus source, PartnershipEvent event, Set<PartnershipStatus> targets) {
    boolean observed = event.kind() == EventKind.ATTESTED;
    EnumSet<PartnershipStatus> early = EnumSet.noneOf(PartnershipStatus.class);
    EnumSet<PartnershipStatus> late = EnumSet.noneOf(PartnershipStatus.class);
    (source == PartnershipStatus.NONE ? late : early).add(source);
    forward(early, late);
    EnumSet<PartnershipStatus> lateBack = EnumSet.copyOf(targets);
    EnumSet<PartnershipStatus> earlyBack = EnumSet.noneOf(PartnershipStatus.class);
    if (!observed) {
      lateBack.removeIf(PartnershipStatus::isFinal);
      targets.stream().filter(PartnershipStatus::isFinal).forEach(earlyBack::add);
    }
    backward(earlyBack, lateBack);
    early.retainAll(earlyBack);
    late.retainAll(lateBack);
    early.addAll(late);
    return Sets.immutableEnumSet(early);
  }

  private static void forward(Set<PartnershipStatus> early, Set<PartnershipStatus> late) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Transition row : Transitions.TABLE) {
        Set<PartnershipStatus> earlyNext = row.beginsAgain() ? late : early;
        grown |= early.contains(row.before()) && earlyNext.add(row.after());
        grown |= !row.beginsAgain() && late.contains(row.before()) && late.add(row.after());
      }
    }
  }

  private static void backward(Set<PartnershipStatus> early, Set<PartnershipStatus> late) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Transition row : Transitions.TABLE) {
        Set<PartnershipStatus> earlyNext = row.beginsAgain() ? late : early;
        grown |= earlyNext.contains(row.after()) && early.add(row.before());
        grown |= !row.beginsAgain() && late.contains(row.after()) && late.add(row.before());
      }
    }
  }
}
