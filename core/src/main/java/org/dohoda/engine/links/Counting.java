package org.dohoda.engine.links;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.effect.Effects;
import org.dohoda.engine.inquiry.Circles;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.LinkFormula;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Leading;

/**
 * Which declared exceptions count on the day: those in a circle are void.
 *
 * <p>A wording of a rule <em>stands</em> on a day if its instrument is not a draft, its own period
 * lasts and its clause, as amended, holds in an instrument that is in effect as a whole or survived
 * by it. A link is declared on a day by a wording that stands, whatever the question is and whether
 * or not the conditions of the rule are met. So a circle is made of links that stand on one day:
 * what an amendment turned round is none, neither before nor after it. Where it is unknown whether
 * a wording stands, each completion of the unknown days and data has circles of its own.
 */
final class Counting {
  private final Inquiry inquiry;
  private final Circles circles;

  Counting(Inquiry inquiry, Circles circles) {
    this.inquiry = inquiry;
    this.circles = circles;
  }

  /**
   * For each rule to which a wording is an exception by a link that may lie in a circle: that the
   * wording stands and that no links that stand lead back from the rule.
   */
  ImmutableMap<RuleId, LinkFormula> links(CompiledRule exception, Readers readers) {
    ImmutableMap.Builder<RuleId, LinkFormula> links = ImmutableMap.builder();
    for (RuleId rule : circles.links(exception)) {
      links.put(rule, readers.link(each -> each.counting().counts(exception, rule)));
    }
    return links.buildOrThrow();
  }

  private Formula counts(CompiledRule exception, RuleId rule) {
    Formula stands = standing(exception);
    List<RuleId> none = List.of();
    RuleId goal = exception.rule().id();
    List<Leading.Step> steps = new ArrayList<>();
    Set<RuleId> reached = new HashSet<>(Set.of(rule, goal));
    Deque<RuleId> open = new ArrayDeque<>(Set.of(rule));
    while (!open.isEmpty()) {
      for (CompiledRule wording : circles.wordings(open.remove())) {
        Formula next = standing(wording);
        for (RuleId to : next.kleene().isNo() ? none : circles.links(wording)) {
          steps.add(new Leading.Step(wording.rule().id(), to, next));
          if (reached.add(to)) {
            open.add(to);
          }
        }
      }
    }
    Formula back = Leading.from(rule, goal, steps);
    return Formula.all(stands, back.not());
  }

  private Formula standing(CompiledRule wording) {
    Effects effects = inquiry.effects();
    InstrumentId instrument = wording.instrument().id();
    return inquiry.standing(
        wording,
        () ->
            Formula.all(
                inquiry.read(effects.notDraft(instrument)),
                inquiry.read(wording.period()),
                inquiry.read(effects.within(wording.version(), effects.inEffect(instrument)))));
  }
}
