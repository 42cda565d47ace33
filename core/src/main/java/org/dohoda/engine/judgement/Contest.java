package org.dohoda.engine.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Outcome;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.LinkFormula;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.logic.Asked;
import org.dohoda.logic.Completion;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The rules that speak of one right, against each other: which are live, and what they decide.
 *
 * <p>The live rules of the highest rank decide; among them a prohibition wins.
 */
public final class Contest {
  private final ImmutableList<RuleCase> cases;
  private final Map<RuleCase, ImmutableList<RuleCase>> exceptions = new HashMap<>();
  private final Foresight foresight;
  private @Nullable Verdict verdict;
  private @Nullable Truth granted;
  private @Nullable ImmutableList<Ground> grounds;

  /** The contest of all the rules that speak of the right. */
  public Contest(ImmutableList<RuleCase> cases, Exceptions declared) {
    this.cases = cases;
    Map<CompiledRule, RuleCase> byRule = new HashMap<>();
    for (RuleCase each : cases) {
      byRule.put(each.rule(), each);
    }
    for (RuleCase each : cases) {
      ImmutableSet<CompiledRule> against = declared.to(each.rule());
      if (!against.isEmpty()) {
        exceptions.put(
            each,
            against.stream() // in the order of the register, as the cases
                .flatMap(other -> Stream.ofNullable(byRule.get(other)))
                .filter(other -> !other.counts(each.rule()).kleene().isNo())
                .collect(ImmutableList.toImmutableList()));
      }
    }
    foresight = new Foresight(cases, exceptions);
  }

  /** What can be said without a look at completions. */
  public Foresight foresight() {
    return foresight;
  }

  /** What is decided. */
  public Verdict verdict() {
    Verdict known = verdict;
    if (known == null) {
      known = Verdict.of(this);
      verdict = known;
    }
    return known;
  }

  /** Whether the right is granted: yes if certainly, no if that is impossible. */
  public Truth granted() {
    Truth known = granted;
    if (known == null) {
      known = verdict == null ? Verdict.granted(this) : verdict.granted();
      granted = known;
    }
    return known;
  }

  /** Every rule that speaks of the right, with the truth of each link. */
  public ImmutableList<Ground> grounds() {
    ImmutableList<Ground> known = grounds;
    if (known == null) {
      known = cases.stream().map(this::ground).collect(ImmutableList.toImmutableList());
      grounds = known;
    }
    return known;
  }

  private Ground ground(RuleCase each) {
    CompiledRule rule = each.rule();
    return Ground.builder()
        .instrument(rule.instrument().id())
        .origin(rule.version().origin())
        .clause(rule.version().clause().id())
        .reference(rule.version().clause().reference())
        .rule(rule.rule())
        .path(rule.path())
        .authority(rule.authority())
        .bodyMatch(each.bodyMatch())
        .links(each.describe())
        .applies(each.applies().kleene())
        .live(foresight.live(each))
        .defeatedBy(foresight.defeatedBy(each))
        .sources(rule.sources())
        .build();
  }

  /** The presumptions without which a link would be another. */
  public ImmutableSet<Presumption> presumptionsUsed() {
    return presumptions(LinkFormula::used);
  }

  /** The presumptions that would settle something unknown. */
  public ImmutableSet<Presumption> presumptionsUseful() {
    return presumptions(LinkFormula::useful);
  }

  private ImmutableSet<Presumption> presumptions(
      Function<LinkFormula, ImmutableSet<Presumption>> ofLink) {
    Set<Presumption> presumptions = EnumSet.noneOf(Presumption.class);
    for (RuleCase each : cases) {
      each.links().values().forEach(link -> presumptions.addAll(ofLink.apply(link)));
      each.counting().values().forEach(link -> presumptions.addAll(ofLink.apply(link)));
    }
    return Sets.immutableEnumSet(presumptions);
  }

  /** What all the rules ask that is not known. */
  public Asked asked() {
    Asked asked = new Asked();
    for (RuleCase each : cases) {
      asked.add(each.fits());
      asked.add(each.applies());
      each.ranks().forEach(asked::add);
      exceptionsTo(each).forEach(other -> asked.add(other.counts(each.rule())));
    }
    return asked;
  }

  /** The result where everything is known. */
  public Outcome in(Completion completion) {
    Map<RuleCase, Boolean> live = new HashMap<>();
    boolean fits = false;
    int best = -1;
    boolean granted = false;
    for (RuleCase each : cases) {
      fits |= each.rule().permits() && each.fits().in(completion);
      if (isLive(each, completion, live)) {
        int rank = each.rank(completion);
        if (rank > best) {
          best = rank;
          granted = each.rule().permits();
        } else if (rank == best) {
          granted &= each.rule().permits();
        }
      }
    }
    if (best >= 0) {
      return granted ? Outcome.GRANTED : Outcome.REFUSED;
    }
    return fits ? Outcome.UNMET : Outcome.SILENT;
  }

  private boolean isLive(RuleCase each, Completion completion, Map<RuleCase, Boolean> live) {
    if (exceptionsTo(each).isEmpty()) {
      return each.applies().in(completion);
    }
    return FromTheEnd.read(
        each,
        live,
        next -> against(next, completion),
        next ->
            next.applies().in(completion)
                && !Iterators.any(
                    against(next, completion), other -> Boolean.TRUE.equals(live.get(other))));
  }

  /** The exceptions that defeat a rule in a completion if they are live; none if it is not so. */
  private Iterator<RuleCase> against(RuleCase each, Completion completion) {
    if (!each.applies().in(completion)) {
      return Collections.emptyIterator();
    }
    return Iterators.filter(
        exceptionsTo(each).iterator(),
        exception ->
            (each.rule().rule().yielding() || exception.rank(completion) >= each.rank(completion))
                && exception.counts(each.rule()).in(completion));
  }

  private ImmutableList<RuleCase> exceptionsTo(RuleCase each) {
    return exceptions.getOrDefault(each, ImmutableList.of());
  }
}
