package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.validation.index.Hashes;

/**
 * A directed graph in the making, whose cycles are asked for. Not thread-safe.
 *
 * @param <N> the type of the nodes
 */
public final class Graph<N extends Comparable<N>> {
  private final List<N> from = new ArrayList<>(0);
  private final List<N> to = new ArrayList<>(0);

  public void add(N source, N target) {
    from.add(source);
    to.add(target);
  }

  /** The groups of nodes that lead to one another, each in order, by their first nodes. */
  public ImmutableList<ImmutableList<N>> cycles() {
    if (from.isEmpty()) {
      return ImmutableList.of();
    }
    Hashes sources = Hashes.of(from);
    Hashes targets = Hashes.of(to);
    Multimap<N, N> inner = LinkedHashMultimap.create();
    for (int i = 0; i < to.size(); i++) {
      // what nothing leaves, or nothing leads to, is on no cycle
      if (sources.contains(to.get(i).hashCode()) && targets.contains(from.get(i).hashCode())) {
        inner.put(from.get(i), to.get(i));
      }
    }
    return inner.isEmpty() ? ImmutableList.of() : Cycles.of(inner);
  }
}
