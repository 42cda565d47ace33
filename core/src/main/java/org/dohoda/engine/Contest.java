package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Outcome;
import org.dohoda.engine.links.CompiledRule;
import org.dohoda.engine.links.LinkFormula;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.id.RuleId;
import org.dohoda.logic.Completion;
import org.dohoda.logic.Unknown;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The rules that speak of one right, against each other: which are live, and what they decide.
 *
 * <p>The live rules of the highest rank decide; among them a prohibition wins.
 */
final class Contest {
  private final ImmutableList<RuleCase> cases;
  private final Map<RuleCase, ImmutableList<RuleCase>> exceptions = new HashMap<>();
  private @Nullable Verdict verdict;
  private @Nullable ImmutableList<Ground> grounds;

  /** The contest of all the rules that speak of the right. */
  Contest(ImmutableList<RuleCase> cases, Exceptions declared) {
    this.cases = cases;
    for (RuleCase each : cases) {
      Set<CompiledRule> against = declared.to(each.rule());
      if (!against.isEmpty()) {
        exceptions.put(
            each,
            cases.stream()
                .filter(other -> against.contains(other.rule()))
                .collect(ImmutableList.toImmutableList()));
      }
    }
  }

  /** What is decided. */
  Verdict verdict() {
    Verdict known = verdict;
    if (known == null) {
      known = Verdict.of(this);
      verdict = known;
    }
    return known;
  }

  ImmutableList<RuleCase> cases() {
    return cases;
  }

  /** Every rule that speaks of the right, with the truth of each link. */
  ImmutableList<Ground> grounds() {
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
        .live(live(each))
        .defeatedBy(defeatedBy(each))
        .sources(rule.sources())
        .build();
  }

  /** The presumptions without which a link would be another. */
  ImmutableSet<Presumption> presumptionsUsed() {
    return presumptions(LinkFormula::used);
  }

  /** The presumptions that would settle something unknown. */
  ImmutableSet<Presumption> presumptionsUseful() {
    return presumptions(LinkFormula::useful);
  }

  private ImmutableSet<Presumption> presumptions(
      Function<LinkFormula, ImmutableSet<Presumption>> ofLink) {
    Set<Presumption> presumptions = EnumSet.noneOf(Presumption.class);
    for (RuleCase each : cases) {
      each.links().values().forEach(link -> presumptions.addAll(ofLink.apply(link)));
    }
    return Sets.immutableEnumSet(presumptions);
  }

  /** The unknowns that any rule rests on. */
  void collect(Set<Unknown> unknowns) {
    for (RuleCase each : cases) {
      each.fits().collect(unknowns);
      each.applies().collect(unknowns);
      each.ranks().forEach(rank -> rank.collect(unknowns));
    }
  }

  /** The result where everything is known. */
  Outcome in(Completion completion) {
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
    Boolean known = live.get(each);
    if (known == null) {
      known = each.applies().in(completion);
      for (RuleCase exception : known ? exceptionsTo(each) : ImmutableList.<RuleCase>of()) {
        boolean force =
            each.rule().rule().yielding() || exception.rank(completion) >= each.rank(completion);
        known &= !(force && isLive(exception, completion, live));
      }
      live.put(each, known);
    }
    return known;
  }

  /** Whether a rule is live, in strong Kleene logic. */
  Truth live(RuleCase each) {
    Truth live = each.applies().kleene();
    for (RuleCase exception : exceptionsTo(each)) {
      live = live.and(defeats(exception, each).not());
    }
    return live;
  }

  private Truth defeats(RuleCase exception, RuleCase each) {
    return force(exception, each).and(live(exception));
  }

  private static Truth force(RuleCase exception, RuleCase each) {
    return each.rule().rule().yielding() ? Truth.YES : atLeast(exception, each);
  }

  private static Truth atLeast(RuleCase one, RuleCase other) {
    if (one.ranks().equals(other.ranks()) && !one.ranks().isEmpty()) {
      return Truth.YES;
    }
    return one.lowestRank() >= other.highestRank()
        ? Truth.YES
        : one.highestRank() < other.lowestRank() ? Truth.NO : Truth.UNKNOWN;
  }

  /** The exceptions that certainly or possibly defeat a rule. */
  ImmutableSet<RuleId> defeatedBy(RuleCase each) {
    return exceptionsTo(each).stream()
        .filter(exception -> !defeats(exception, each).isNo())
        .map(exception -> exception.rule().rule().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a permission is live and no prohibition of its rank or a higher one is. */
  Truth granted() {
    return prevails(true);
  }

  /** Whether a prohibition is live and no permission of a higher rank is. */
  Truth refused() {
    return prevails(false);
  }

  private Truth prevails(boolean permits) {
    Truth some = Truth.NO;
    for (RuleCase each : cases) {
      if (each.rule().permits() == permits) {
        Truth holds = live(each);
        for (RuleCase other : cases) {
          if (other.rule().permits() != permits) {
            Truth over = permits ? atLeast(other, each) : atLeast(each, other).not();
            holds = holds.and(live(other).and(over).not());
          }
        }
        some = some.or(holds);
      }
    }
    return some;
  }

  /** Whether a permission fits holder, capacity, body and reach. */
  Truth fits() {
    Truth fits = Truth.NO;
    for (RuleCase each : cases) {
      if (each.rule().permits()) {
        fits = fits.or(each.fits().kleene());
      }
    }
    return fits;
  }

  private ImmutableList<RuleCase> exceptionsTo(RuleCase each) {
    return exceptions.getOrDefault(each, ImmutableList.of());
  }
}
