package org.dohoda.effect.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.PeriodHolding;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;

/**
 * The nesting of clauses: in the text, within their own period, within the clause that they are
 * part of, and until another instrument supersedes them.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
public final class ClauseNesting {
  private final InstrumentId instrument;
  private final TextHistory history;
  private final Supersessions supersessions;
  private final Map<ModelPath, Holding> inText = new HashMap<>();
  private int steps;

  public ClauseNesting(InstrumentId instrument, TextHistory history, Supersessions supersessions) {
    this.instrument = instrument;
    this.history = history;
    this.supersessions = supersessions;
    for (Slot.Version<TextHistory.Wording> version : history.allVersions()) {
      inText.put(version.value().path(), version.holding());
    }
  }

  /** When a wording stands in the text. */
  public Holding inText(TextHistory.Wording wording) {
    return inText.getOrDefault(wording.path(), Holding.NEVER);
  }

  /** When a wording stands in the text and holds as part of it. */
  public Holding standing(TextHistory.Wording wording) {
    return Holding.all(inText(wording), apart(wording));
  }

  /** What a wording needs apart from standing in the text. */
  public Holding apart(TextHistory.Wording wording) {
    steps = 0;
    return apart(wording, Set.of());
  }

  private Holding apart(TextHistory.Wording wording, Set<ClauseId> below) {
    return Holding.all(itself(wording), parent(wording, below));
  }

  /** What a wording needs of its own. */
  private Holding itself(TextHistory.Wording wording) {
    Clause clause = wording.clause();
    Holding ownPeriod = PeriodHolding.ofClause(clause, wording.path());
    return Holding.all(ownPeriod, supersessions.notYet(instrument, clause.id()));
  }

  /** What a wording needs of the clause that it is part of. */
  private Holding parent(TextHistory.Wording wording, Set<ClauseId> below) {
    Clause clause = wording.clause();
    Set<ClauseId> within = new HashSet<>(below);
    within.add(clause.id());
    return clause.parent().map(id -> whole(id, wording, within)).orElse(Holding.ALWAYS);
  }

  private boolean isFar(Set<ClauseId> below) {
    steps++;
    return below.size() > Beyond.LONGEST || steps > Beyond.MOST_STEPS;
  }

  private static Holding beyond(TextHistory.Wording wording) {
    return Beyond.holding(wording.path().member("parent"));
  }

  /**
   * When a clause holds, in one wording or another; unknown if it is not recorded, or if it is part
   * of what it contains.
   */
  private Holding whole(ClauseId clause, TextHistory.Wording part, Set<ClauseId> below) {
    if (below.contains(clause) || isFar(below)) {
      return beyond(part);
    }
    List<Slot.Version<Optional<TextHistory.Wording>>> versions = history.wordings(clause);
    if (versions.isEmpty()) {
      return Holding.all(
          new Holding.NotRecorded(new Datum(DatumKind.ELEMENT, Paths.clause(instrument, clause))),
          supersessions.notYet(instrument, clause),
          history.loose().on(clause, each -> apart(each, below)));
    }
    List<TextHistory.Wording> wordings =
        versions.stream().map(Slot.Version::value).flatMap(Optional::stream).toList();
    return haveOneParent(wordings)
        ? Holding.all(on(versions, this::itself), parent(wordings.get(0), below))
        : on(versions, each -> apart(each, below));
  }

  /** Where all are part of the same clause, what it needs is said once, not by each of them. */
  private static boolean haveOneParent(List<TextHistory.Wording> wordings) {
    return wordings.stream().map(each -> each.clause().parent()).distinct().count() == 1;
  }

  private static Holding on(
      List<Slot.Version<Optional<TextHistory.Wording>>> versions,
      Function<TextHistory.Wording, Holding> says) {
    return Slot.on(versions, wording -> wording.map(says).orElse(Holding.NEVER));
  }
}
