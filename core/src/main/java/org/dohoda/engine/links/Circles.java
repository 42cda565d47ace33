package org.dohoda.engine.links;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.id.RuleId;

/**
 * The declared exceptions that may lie in a circle, if all wordings of all times are taken
 * together. Whether a link lies in one on a day is another question; a link that does not lie in
 * one over all time never does, and need not be asked.
 */
public final class Circles {
  private final ImmutableSet<RuleId> rules;
  private final ImmutableListMultimap<RuleId, CompiledRule> wordings;

  private Circles(
      ImmutableSet<RuleId> rules, ImmutableListMultimap<RuleId, CompiledRule> wordings) {
    this.rules = rules;
    this.wordings = wordings;
  }

  /** Finds them among all rules in all wordings, in linear time. */
  public static Circles of(Iterable<CompiledRule> compiled) {
    SetMultimap<RuleId, RuleId> to = LinkedHashMultimap.create();
    SetMultimap<RuleId, RuleId> from = LinkedHashMultimap.create();
    for (CompiledRule exception : compiled) {
      for (RuleId rule : exception.rule().exceptionTo()) {
        to.put(exception.rule().id(), rule);
        from.put(rule, exception.rule().id());
      }
    }
    Set<RuleId> left = new LinkedHashSet<>(to.keySet());
    left.retainAll(from.keySet());
    leaveEnds(left, to, from);
    ImmutableListMultimap.Builder<RuleId, CompiledRule> wordings = ImmutableListMultimap.builder();
    for (CompiledRule rule : compiled) {
      if (left.contains(rule.rule().id()) && !rule.rule().exceptionTo().isEmpty()) {
        wordings.put(rule.rule().id(), rule);
      }
    }
    return new Circles(ImmutableSet.copyOf(left), wordings.build());
  }

  /**
   * Leaves out, as long as there is one, a rule that no link within those left leads to or from.
   */
  private static void leaveEnds(
      Set<RuleId> left, SetMultimap<RuleId, RuleId> to, SetMultimap<RuleId, RuleId> from) {
    Set<RuleId> ends = new LinkedHashSet<>(to.keySet());
    ends.addAll(from.keySet());
    ends.removeAll(left);
    Deque<RuleId> open = new ArrayDeque<>(ends);
    while (!open.isEmpty()) {
      RuleId end = open.remove();
      leaveEnds(end, to, from, left, open);
      leaveEnds(end, from, to, left, open);
    }
  }

  /** Takes a rule away from those that it leads to; one that nothing leads to any more is next. */
  private static void leaveEnds(
      RuleId end,
      SetMultimap<RuleId, RuleId> to,
      SetMultimap<RuleId, RuleId> from,
      Set<RuleId> left,
      Deque<RuleId> open) {
    for (RuleId next : to.removeAll(end)) {
      from.remove(next, end);
      if (!from.containsKey(next) && left.remove(next)) {
        open.add(next);
      }
    }
  }

  /** Whether a link from an exception to a rule may lie in a circle. */
  boolean mayHold(RuleId exception, RuleId rule) {
    return rules.contains(exception) && rules.contains(rule);
  }

  /** The wordings of a rule that declare links which may lie in a circle. */
  Iterable<CompiledRule> wordings(RuleId exception) {
    return wordings.get(exception);
  }

  /** The rules to which a wording is an exception by links that may lie in a circle. */
  List<RuleId> links(CompiledRule wording) {
    return wording.rule().exceptionTo().stream()
        .filter(rule -> mayHold(wording.rule().id(), rule))
        .toList();
  }
}
