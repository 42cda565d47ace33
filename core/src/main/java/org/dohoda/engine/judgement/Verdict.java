package org.dohoda.engine.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Supposition;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.holding.Recordable;
import org.dohoda.logic.Asked;
import org.dohoda.logic.Completions;
import org.dohoda.logic.Unknown;
import org.dohoda.time.Truth;

/**
 * The outcome of a contest, with what it depends on.
 *
 * @param outcome the outcome
 * @param possible the possible results
 * @param sufficient the smallest suppositions under which the right is granted, if conditional
 * @param missing the data of the record that it depends on, if nothing is sufficient; that it may
 *     depend on, if there were too many completions
 * @param overLimit whether there were too many completions to try
 */
public record Verdict(
    Outcome outcome,
    ImmutableSet<Outcome> possible,
    ImmutableList<ImmutableSet<Supposition>> sufficient,
    ImmutableList<Recordable> missing,
    boolean overLimit) {
  /** The most completions that are tried. */
  public static final long LIMIT = 4096;

  public static Verdict of(Contest contest) {
    ImmutableSet<Outcome> foreseen = contest.foresight().possible();
    Asked asked = foreseen.size() == 1 ? new Asked() : contest.asked();
    if (foreseen.size() == 1 || Completions.count(asked) > LIMIT) {
      return new Verdict(
          outcome(foreseen, ImmutableList.of()),
          foreseen,
          ImmutableList.of(),
          recordable(asked.unknowns()),
          foreseen.size() > 1);
    }
    Completions<Outcome> completions = Completions.of(asked, contest::in);
    ImmutableSet<Outcome> possible = Sets.immutableEnumSet(completions.results());
    ImmutableList<ImmutableSet<Supposition>> sufficient =
        possible.size() > 1 && possible.contains(Outcome.GRANTED)
            ? completions.sufficient(Outcome.GRANTED::equals).stream()
                .map(Propositions::suppositions)
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    ImmutableList<Recordable> missing =
        sufficient.isEmpty() ? missing(completions) : ImmutableList.of();
    return new Verdict(outcome(possible, sufficient), possible, sufficient, missing, false);
  }

  /** Whether the right is granted, without what that depends on. */
  public static Truth granted(Contest contest) {
    Truth foreseen = granted(contest.foresight().possible());
    if (foreseen.isUnknown()) {
      Asked asked = contest.asked();
      if (Completions.count(asked) <= LIMIT) {
        return granted(Completions.of(asked, contest::in).results());
      }
    }
    return foreseen;
  }

  /** Whether the right is granted: yes if certainly, no if that is impossible. */
  public Truth granted() {
    return granted(possible);
  }

  private static Truth granted(ImmutableSet<Outcome> possible) {
    return !possible.contains(Outcome.GRANTED)
        ? Truth.NO
        : possible.size() == 1 ? Truth.YES : Truth.UNKNOWN;
  }

  private static ImmutableList<Recordable> missing(Completions<Outcome> completions) {
    return recordable(completions.decisive());
  }

  private static ImmutableList<Recordable> recordable(Collection<Unknown> unknowns) {
    return unknowns.stream()
        .filter(unknown -> !unknown.isOfOccasion())
        .map(Propositions::recordable)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Outcome outcome(
      ImmutableSet<Outcome> possible, ImmutableList<ImmutableSet<Supposition>> sufficient) {
    if (possible.size() == 1) {
      return possible.iterator().next();
    } else if (!possible.contains(Outcome.GRANTED)) {
      return Outcome.NOT_GRANTED;
    } else {
      return sufficient.isEmpty() ? Outcome.NOT_DETERMINED : Outcome.CONDITIONAL;
    }
  }
}
