package org.dohoda.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.engine.links.CompiledRule;
import org.dohoda.id.RuleId;

/**
 * The declared links from exceptions to rules: which exceptions may defeat a rule, rank aside.
 *
 * <p>A link counts if the exception has the opposite effect and the link lies in no cycle of
 * declared links.
 */
final class Exceptions {
  private final ImmutableListMultimap<RuleId, CompiledRule> byRule;

  private Exceptions(ImmutableListMultimap<RuleId, CompiledRule> byRule) {
    this.byRule = byRule;
  }

  static Exceptions of(Collection<CompiledRule> rules) {
    SetMultimap<RuleId, RuleId> declared = LinkedHashMultimap.create();
    for (CompiledRule rule : rules) {
      declared.putAll(rule.rule().id(), rule.rule().exceptionTo());
    }
    ImmutableListMultimap.Builder<RuleId, CompiledRule> byRule = ImmutableListMultimap.builder();
    for (CompiledRule exception : rules) {
      for (RuleId rule : exception.rule().exceptionTo()) {
        if (!reaches(rule, exception.rule().id(), declared)) {
          byRule.put(rule, exception);
        }
      }
    }
    return new Exceptions(byRule.build());
  }

  private static boolean reaches(RuleId start, RuleId goal, SetMultimap<RuleId, RuleId> declared) {
    Set<RuleId> seen = new HashSet<>();
    Set<RuleId> open = new LinkedHashSet<>(ImmutableSet.of(start));
    while (!open.isEmpty()) {
      RuleId next = open.iterator().next();
      open.remove(next);
      if (next.equals(goal)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(declared.get(next));
      }
    }
    return false;
  }

  /** The exceptions that are declared to a rule, have the opposite effect and are in no cycle. */
  ImmutableSet<CompiledRule> to(CompiledRule rule) {
    ImmutableSet.Builder<CompiledRule> exceptions = ImmutableSet.builder();
    for (CompiledRule exception : byRule.get(rule.rule().id())) {
      if (exception.rule().effect() == rule.rule().effect().opposite()) {
        exceptions.add(exception);
      }
    }
    return exceptions.build();
  }
}
