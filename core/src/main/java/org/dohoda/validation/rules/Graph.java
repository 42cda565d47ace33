package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A directed graph in the making, whose cycles are asked for. Not thread-safe.
 *
 * @param <N> the type of the nodes
 */
final class Graph<N extends Comparable<N>> {
  private final List<N> from = new ArrayList<>();
  private final List<N> to = new ArrayList<>();

  void add(N source, N target) {
    from.add(source);
    to.add(target);
  }

  /** The groups of nodes that lead to one another, each in order, by their first nodes. */
  ImmutableList<ImmutableList<N>> cycles() {
    Set<N> sources = new HashSet<>(from);
    Multimap<N, N> inner = LinkedHashMultimap.create();
    for (int i = 0; i < to.size(); i++) {
      if (sources.contains(to.get(i))) { // what nothing leaves is on no cycle
        inner.put(from.get(i), to.get(i));
      }
    }
    return inner.isEmpty() ? ImmutableList.of() : Cycles.of(inner);
  }
}
