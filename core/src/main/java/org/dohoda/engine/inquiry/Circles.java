package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.dohoda.id.RuleId;
import org.dohoda.internal.Rings;

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
    SetMultimap<RuleId, RuleId> declared = LinkedHashMultimap.create();
    for (CompiledRule exception : compiled) {
      declared.putAll(exception.rule().id(), exception.rule().exceptionTo());
    }
    ImmutableSet<RuleId> left = Rings.of(declared);
    ImmutableListMultimap.Builder<RuleId, CompiledRule> wordings = ImmutableListMultimap.builder();
    for (CompiledRule rule : compiled) {
      if (left.contains(rule.rule().id()) && !rule.rule().exceptionTo().isEmpty()) {
        wordings.put(rule.rule().id(), rule);
      }
    }
    return new Circles(left, wordings.build());
  }

  /** Whether a link from an exception to a rule may lie in a circle. */
  public boolean mayHold(RuleId exception, RuleId rule) {
    return rules.contains(exception) && rules.contains(rule);
  }

  /** The wordings of a rule that declare links which may lie in a circle. */
  public Iterable<CompiledRule> wordings(RuleId exception) {
    return wordings.get(exception);
  }

  /** The rules to which a wording is an exception by links that may lie in a circle. */
  public List<RuleId> links(CompiledRule wording) {
    return wording.rule().exceptionTo().stream()
        .filter(rule -> mayHold(wording.rule().id(), rule))
        .toList();
  }
}
