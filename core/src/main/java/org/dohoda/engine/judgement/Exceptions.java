package org.dohoda.engine.judgement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.dohoda.engine.inquiry.Circles;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.id.RuleId;

/**
 * The declared links from exceptions to rules: which exceptions may defeat a rule, rank aside.
 *
 * <p>A link counts if the exception has the opposite effect and the link lies in no circle of links
 * that are declared on the day; the latter is read for each day.
 */
public final class Exceptions {
  private final ImmutableListMultimap<RuleId, CompiledRule> byRule;
  private final Circles circles;

  private Exceptions(ImmutableListMultimap<RuleId, CompiledRule> byRule, Circles circles) {
    this.byRule = byRule;
    this.circles = circles;
  }

  public static Exceptions of(Collection<CompiledRule> rules) {
    ImmutableListMultimap.Builder<RuleId, CompiledRule> byRule = ImmutableListMultimap.builder();
    for (CompiledRule exception : rules) {
      exception.rule().exceptionTo().forEach(rule -> byRule.put(rule, exception));
    }
    return new Exceptions(byRule.build(), Circles.of(rules));
  }

  /** The exceptions that are declared to a rule on whatever day and have the opposite effect. */
  public ImmutableSet<CompiledRule> to(CompiledRule rule) {
    ImmutableSet.Builder<CompiledRule> exceptions = ImmutableSet.builder();
    for (CompiledRule exception : byRule.get(rule.rule().id())) {
      if (exception.rule().effect() == rule.rule().effect().opposite()) {
        exceptions.add(exception);
      }
    }
    return exceptions.build();
  }

  /** The links that may lie in a circle. */
  public Circles circles() {
    return circles;
  }
}
