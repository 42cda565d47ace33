package org.dohoda.effect.wording;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Clause;

/** What clauses contain: what is repealed, or survives, with an article is all that is in it. */
public final class Nested {
  private Nested() {}

  /** A clause and all that is part of it, directly or not. */
  static ImmutableSet<ClauseId> within(ClauseId clause, Stream<Clause> clauses) {
    return within(List.of(clause), clauses);
  }

  /** Some clauses and all that is part of them, directly or not. */
  public static ImmutableSet<ClauseId> within(Iterable<ClauseId> some, Stream<Clause> clauses) {
    SetMultimap<ClauseId, ClauseId> parts = LinkedHashMultimap.create();
    clauses.forEach(each -> each.parent().ifPresent(parent -> parts.put(parent, each.id())));
    return within(some, parts);
  }

  /** A clause and all that is part of it, directly or not, given the parts of each clause. */
  static ImmutableSet<ClauseId> within(ClauseId clause, SetMultimap<ClauseId, ClauseId> parts) {
    return within(List.of(clause), parts);
  }

  private static ImmutableSet<ClauseId> within(
      Iterable<ClauseId> some, SetMultimap<ClauseId, ClauseId> parts) {
    Set<ClauseId> reached = new LinkedHashSet<>();
    Deque<ClauseId> open = new ArrayDeque<>();
    some.forEach(open::add);
    while (!open.isEmpty()) {
      ClauseId next = open.remove();
      if (reached.add(next)) {
        open.addAll(parts.get(next));
      }
    }
    return ImmutableSet.copyOf(reached);
  }

  /**
   * All but the first of some clauses, each after all that it may be part of; without those that
   * may be part of themselves, and what is within them.
   *
   * @param within a clause and all that is within it
   * @param parts the parts that each clause may have
   */
  static ImmutableSet<ClauseId> inOrder(
      ImmutableSet<ClauseId> within, SetMultimap<ClauseId, ClauseId> parts) {
    Multiset<ClauseId> waiting = HashMultiset.create();
    within.forEach(article -> waiting.addAll(parts.get(article)));
    Deque<ClauseId> open = new ArrayDeque<>(List.of(within.iterator().next()));
    ImmutableSet.Builder<ClauseId> inOrder = ImmutableSet.builder();
    while (!open.isEmpty()) {
      for (ClauseId part : parts.get(open.remove())) {
        waiting.remove(part);
        if (!waiting.contains(part) && !part.equals(within.iterator().next())) {
          inOrder.add(part);
          open.add(part);
        }
      }
    }
    return inOrder.build();
  }
}
