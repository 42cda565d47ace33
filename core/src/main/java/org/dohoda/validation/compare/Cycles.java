package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nodes of a directed graph that lead to themselves, in linear time and without recursion. */
public final class Cycles<N extends Comparable<N>> {
  private static final class Node<N> {
    final N name;
    final Iterator<N> next;
    final int number;
    int lowest;
    boolean open = true;

    Node(N name, Iterator<N> next, int number) {
      this.name = name;
      this.next = next;
      this.number = number;
      this.lowest = number;
    }
  }

  private final Multimap<N, N> graph;
  private final Map<N, Node<N>> seen = new HashMap<>();
  private final Deque<Node<N>> path = new ArrayDeque<>();
  private final Deque<Node<N>> pending = new ArrayDeque<>();
  private final List<ImmutableList<N>> found = new ArrayList<>();

  private Cycles(Multimap<N, N> graph) {
    this.graph = graph;
  }

  /** The groups of nodes that lead to one another, each in order, by their first nodes. */
  public static <N extends Comparable<N>> ImmutableList<ImmutableList<N>> of(Multimap<N, N> graph) {
    Cycles<N> cycles = new Cycles<>(graph);
    graph.keySet().forEach(cycles::search);
    cycles.found.sort((one, other) -> one.get(0).compareTo(other.get(0)));
    return ImmutableList.copyOf(cycles.found);
  }

  private void search(N start) {
    if (seen.containsKey(start)) {
      return;
    }
    enter(start);
    while (!path.isEmpty()) {
      Node<N> node = path.element();
      if (node.next.hasNext()) {
        step(node, node.next.next());
      } else {
        leave(node);
      }
    }
  }

  private void enter(N name) {
    Node<N> node = new Node<>(name, graph.get(name).iterator(), seen.size());
    seen.put(name, node);
    path.push(node);
    pending.push(node);
  }

  private void step(Node<N> node, N next) {
    if (!seen.containsKey(next)) {
      enter(next);
      return;
    }
    Node<N> other = Objects.requireNonNull(seen.get(next));
    if (other.open) {
      node.lowest = Math.min(node.lowest, other.number);
    }
  }

  private void leave(Node<N> node) {
    path.pop();
    if (!path.isEmpty()) {
      path.element().lowest = Math.min(path.element().lowest, node.lowest);
    }
    if (node.lowest == node.number) {
      close(node);
    }
  }

  private void close(Node<N> root) {
    List<N> group = new ArrayList<>();
    Node<N> node;
    do {
      node = pending.pop();
      node.open = false;
      group.add(node.name);
    } while (node != root);
    if (group.size() > 1 || graph.containsEntry(root.name, root.name)) {
      Collections.sort(group);
      found.add(ImmutableList.copyOf(group));
    }
  }
}
