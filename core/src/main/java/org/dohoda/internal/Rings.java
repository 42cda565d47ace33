package org.dohoda.internal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What may lie in a circle of links; found in linear time. */
public final class Rings {
  private Rings() {}

  /**
   * {@return the things that lie in a circle, or between two circles}
   *
   * @param <N> the things
   * @param links where links lead from each thing
   */
  public static <N> ImmutableSet<N> of(Multimap<N, N> links) {
    SetMultimap<N, N> to = LinkedHashMultimap.create(links);
    SetMultimap<N, N> from = LinkedHashMultimap.create();
    to.forEach((source, target) -> from.put(target, source));
    Set<N> left = new LinkedHashSet<>(to.keySet());
    left.retainAll(from.keySet());
    Set<N> ends = new LinkedHashSet<>(to.keySet());
    ends.addAll(from.keySet());
    ends.removeAll(left);
    Deque<N> open = new ArrayDeque<>(ends);
    while (!open.isEmpty()) {
      N end = open.remove();
      leave(end, to, from, left, open);
      leave(end, from, to, left, open);
    }
    return ImmutableSet.copyOf(left);
  }

  /** Takes an end away from those that it leads to: one that nothing leads to any more is next. */
  private static <N> void leave(
      N end, SetMultimap<N, N> to, SetMultimap<N, N> from, Set<N> left, Deque<N> open) {
    for (N next : to.removeAll(end)) {
      from.remove(next, end);
      if (!from.containsKey(next) && left.remove(next)) {
        open.add(next);
      }
    }
  }
}
