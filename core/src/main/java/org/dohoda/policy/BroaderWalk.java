package org.dohoda.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.time.Truth;

/** The walk from an area through its broader areas, whatever their graph looks like. */
final class BroaderWalk {
  private BroaderWalk() {}

  static Truth within(
      ImmutableMap<PolicyAreaId, PolicyArea> areas, PolicyAreaId area, PolicyAreaId broader) {
    if (area.equals(broader)) {
      return Truth.YES;
    }
    Set<PolicyAreaId> above = above(areas, area);
    if (above.contains(broader)) {
      return Truth.YES;
    }
    boolean allListed =
        areas.containsKey(area) && areas.containsKey(broader) && areas.keySet().containsAll(above);
    return allListed ? Truth.NO : Truth.UNKNOWN;
  }

  static ImmutableSet<PolicyAreaId> circular(ImmutableMap<PolicyAreaId, PolicyArea> areas) {
    return areas.keySet().stream()
        .filter(area -> above(areas, area).contains(area))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Everything reached in one step or more, the start itself only if a circle leads back to it. */
  private static Set<PolicyAreaId> above(
      ImmutableMap<PolicyAreaId, PolicyArea> areas, PolicyAreaId start) {
    Set<PolicyAreaId> reached = new HashSet<>();
    Deque<PolicyAreaId> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      PolicyArea area = areas.get(open.remove());
      if (area != null) {
        area.broader().stream().filter(reached::add).forEach(open::add);
      }
    }
    return reached;
  }
}
