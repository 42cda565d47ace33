package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
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
}
