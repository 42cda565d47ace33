package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.RuleId;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;

/**
 * The exceptions that lead back to where they began and may all stand on one day. What an amendment
 * turned round is no circle, for the old text goes when the new one comes.
 */
final class ExceptionCircles {
  /** Larger groups, and those in which it takes more steps, are reported unasked. */
  private static final int MOST = 100;

  private static final int MOST_STEPS = 1_000;

  private final StatedRules rules;
  private final Index index;
  private int steps;

  ExceptionCircles(StatedRules rules, Index index) {
    this.rules = rules;
    this.index = index;
  }

  /** The groups of rules that are exceptions to one another, each in order. */
  List<? extends List<RuleId>> find() {
    Graph<RuleId> links = new Graph<>();
    for (StatedRule stated : rules.excepting()) {
      stated.rule().exceptionTo().forEach(other -> links.add(stated.id(), other));
    }
    List<List<RuleId>> found = new ArrayList<>();
    for (List<RuleId> group : links.cycles()) {
      found.addAll(group.size() > MOST ? List.of(group) : onOneDay(group));
    }
    return found;
  }

  private List<? extends List<RuleId>> onOneDay(List<RuleId> group) {
    List<Link> inGroup = new ArrayList<>();
    for (StatedRule stated : rules.excepting()) {
      if (group.contains(stated.id())) {
        Set<RuleId> targets = Sets.intersection(stated.rule().exceptionTo(), Set.copyOf(group));
        inGroup.add(new Link(stated.id(), ImmutableSet.copyOf(targets), standing(stated)));
      }
    }
    Graph<RuleId> standing = new Graph<>();
    for (Link link : inGroup) {
      for (RuleId target : link.to()) {
        steps = 0;
        if (leadsBack(target, link.from(), link.stands(), Set.of(), inGroup)) {
          standing.add(link.from(), target);
        }
      }
    }
    return standing.cycles();
  }

  private record Link(RuleId from, Set<RuleId> to, Holding stands) {}

  /** Whether links lead on to a goal that may stand on a day together with those before. */
  private boolean leadsBack(
      RuleId at, RuleId goal, Holding before, Set<RuleId> passed, List<Link> links) {
    steps++;
    if (at.equals(goal) || steps > MOST_STEPS) {
      return true;
    }
    Set<RuleId> now = new LinkedHashSet<>(passed);
    now.add(at);
    for (Link link : links) {
      Holding together = Holding.all(before, link.stands());
      if (link.from().equals(at) && Possible.mayHold(together)) {
        for (RuleId next : link.to()) {
          if (!now.contains(next) && leadsBack(next, goal, together, now, links)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** When a wording stands: its own period, and that of its clause in the text of its host. */
  private Holding standing(StatedRule stated) {
    ModelPath path = stated.path();
    Holding period =
        stated
            .rule()
            .period()
            .map(
                each ->
                    Effects.of(
                        each,
                        stated.rule().attestations(),
                        DayKind.RULE_START,
                        DayKind.RULE_END,
                        path.member("period"),
                        ImmutableSet.of()))
            .orElse(Holding.ALWAYS);
    Effects effects = index.effects();
    for (ClauseVersion version : effects.versions(stated.host())) {
      ModelPath rules = version.path().member("provisions").index(stated.provision());
      if (rules.member("rules").element(stated.id().value()).equals(path)) {
        return Holding.all(period, effects.within(version, effects.inEffect(stated.host())));
      }
    }
    return period;
  }

  /** Whether something may hold on some day: one unknown day is one, however often it is asked. */
  static final class Possible {
    private Possible() {}

    static boolean mayHold(Holding holding) {
      if (holding.validity(Set.of()).possible().isEmpty()) {
        return false;
      }
      Set<Holding> parts =
          holding instanceof Holding.All all ? ImmutableSet.copyOf(all.parts()) : Set.of(holding);
      return parts.stream()
          .noneMatch(
              part ->
                  parts.contains(Holding.not(part))
                      || inside(part, Sets.difference(parts, Set.of(part))).isNo());
    }

    /** Whether something holds if all of some parts do. */
    private static Truth given(Holding holding, Set<Holding> parts) {
      if (parts.contains(holding)) {
        return Truth.YES;
      }
      return parts.contains(Holding.not(holding)) ? Truth.NO : inside(holding, parts);
    }

    private static Truth inside(Holding holding, Set<Holding> parts) {
      if (holding instanceof Holding.Constant constant) {
        return Truth.of(constant.holds());
      } else if (holding instanceof Holding.All all) {
        return Truth.any(all.parts().stream().map(part -> given(part, parts).not())).not();
      } else if (holding instanceof Holding.Any any) {
        return Truth.any(any.parts().stream().map(part -> given(part, parts)));
      } else if (holding instanceof Holding.Not not) {
        return given(not.other(), parts).not();
      }
      return Truth.UNKNOWN;
    }
  }
}
