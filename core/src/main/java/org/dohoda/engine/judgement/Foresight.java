package org.dohoda.engine.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.dohoda.decision.Outcome;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.id.RuleId;
import org.dohoda.time.Truth;

/**
 * A contest in strong Kleene logic: what can be said of it while every unknown stays unknown.
 *
 * <p>What is certain here is so in every completion. What is not may still be so in each of them.
 */
public final class Foresight {
  private final ImmutableList<RuleCase> cases;
  private final Map<RuleCase, ImmutableList<RuleCase>> exceptions;
  private final Map<RuleCase, Truth> live = new HashMap<>();

  public Foresight(
      ImmutableList<RuleCase> cases, Map<RuleCase, ImmutableList<RuleCase>> exceptions) {
    this.cases = cases;
    this.exceptions = exceptions;
  }

  /** The results that are not excluded; if it is one, it is the result. */
  public ImmutableSet<Outcome> possible() {
    Truth granted = granted();
    Truth refused = refused();
    if (granted.isYes() || refused.isYes()) {
      return ImmutableSet.of(granted.isYes() ? Outcome.GRANTED : Outcome.REFUSED);
    }
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    if (!granted.isNo()) {
      possible.add(Outcome.GRANTED);
    }
    if (!refused.isNo()) {
      possible.add(Outcome.REFUSED);
    }
    Truth fits = fits();
    if (!fits.isNo()) {
      possible.add(Outcome.UNMET);
    }
    if (!fits.isYes()) {
      possible.add(Outcome.SILENT);
    }
    return Sets.immutableEnumSet(possible);
  }

  /** Whether a rule is live. */
  public Truth live(RuleCase each) {
    return FromTheEnd.read(each, live, this::certainExceptionsTo, this::unlessDefeated);
  }

  private Iterator<RuleCase> certainExceptionsTo(RuleCase each) {
    return Iterators.filter(
        exceptionsTo(each).iterator(), exception -> exception.counts(each.rule()).kleene().isYes());
  }

  /** Whether a rule is live, what is live of those that certainly count against it being known. */
  private Truth unlessDefeated(RuleCase each) {
    Truth lives = each.applies().kleene();
    for (RuleCase exception : exceptionsTo(each)) {
      lives = lives.and(defeats(exception, each).not());
    }
    return lives;
  }

  /**
   * Links that certainly count lead back to no rule. Of one that perhaps counts it is enough to
   * know whether its exception may apply: it defeats nothing for certain.
   */
  private Truth defeats(RuleCase exception, RuleCase each) {
    Truth counts = exception.counts(each.rule()).kleene();
    if (counts.isNo()) {
      return Truth.NO;
    }
    Truth lives = counts.isYes() ? live(exception) : exception.applies().kleene();
    return force(exception, each).and(counts).and(lives);
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
  public ImmutableSet<RuleId> defeatedBy(RuleCase each) {
    return exceptionsTo(each).stream()
        .filter(exception -> !defeats(exception, each).isNo())
        .map(exception -> exception.rule().rule().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a permission is live and no prohibition of its rank or a higher one is. */
  private Truth granted() {
    return prevails(true);
  }

  /** Whether a prohibition is live and no permission of a higher rank is. */
  private Truth refused() {
    return prevails(false);
  }

  private Truth prevails(boolean permits) {
    ImmutableList<RuleCase> others = perhapsLive(!permits);
    Truth some = Truth.NO;
    for (RuleCase each : perhapsLive(permits)) {
      Truth holds = live(each);
      for (RuleCase other : others) {
        Truth over = permits ? atLeast(other, each) : atLeast(each, other).not();
        holds = holds.and(live(other).and(over).not());
      }
      some = some.or(holds);
      if (some.isYes()) {
        return some;
      }
    }
    return some;
  }

  private ImmutableList<RuleCase> perhapsLive(boolean permits) {
    ImmutableList.Builder<RuleCase> live = ImmutableList.builder();
    for (RuleCase each : cases) {
      if (each.rule().permits() == permits && !live(each).isNo()) {
        live.add(each);
      }
    }
    return live.build();
  }

  /** Whether a permission fits holder, capacity, body and reach. */
  private Truth fits() {
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
