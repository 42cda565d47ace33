package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GraphProperties {
  private static final int NODES = 8;

  /** An edge for each number: from its first octal digit to its second. */
  private static Graph<Integer> graph(List<Integer> edges) {
    Graph<Integer> graph = new Graph<>();
    edges.forEach(edge -> graph.add(edge / NODES, edge % NODES));
    return graph;
  }

  /** What can be reached from a node by one edge or more. */
  private static Set<Integer> reached(int from, List<Integer> edges) {
    Set<Integer> reached = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (int edge : edges) {
        int source = edge / NODES;
        more |= (source == from || reached.contains(source)) && reached.add(edge % NODES);
      }
    }
    return reached;
  }

  /** The nodes that a node leads to and that lead back to it; none if it is on no cycle. */
  private static ImmutableSortedSet<Integer> group(int node, List<Integer> edges) {
    return reached(node, edges).stream()
        .filter(other -> reached(other, edges).contains(node))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  @Property(tries = 2000)
  void cycles_areTheGroupsOfNodesThatLeadToOneAnother(
      @ForAll @Size(max = 14) List<@IntRange(max = 63) Integer> edges) {
    ImmutableSet.Builder<ImmutableList<Integer>> groups = ImmutableSet.builder();
    for (int node = 0; node < NODES; node++) {
      ImmutableSortedSet<Integer> group = group(node, edges);
      if (!group.isEmpty()) {
        groups.add(group.asList());
      }
    }

    assertThat(graph(edges).cycles()).containsExactlyElementsOf(groups.build());
  }

  @Test
  void cycles_ofNodesThatLeadToThemselvesAlone_areGroupsOfOne() {
    assertThat(graph(List.of(033, 011, 013)).cycles())
        .containsExactly(ImmutableList.of(1), ImmutableList.of(3));
  }

  @Test
  void cycles_areInOrderHoweverTheEdgesCame() {
    assertThat(graph(List.of(076, 067, 021, 012)).cycles())
        .containsExactly(ImmutableList.of(1, 2), ImmutableList.of(6, 7));
  }

  @Test
  void cycles_ofAChainThatEntersACircle_leaveTheChainOut() {
    assertThat(graph(List.of(001, 012, 023, 032, 034)).cycles())
        .containsExactly(ImmutableList.of(2, 3));
  }
}
