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
    return apart(wording, new HashSet<>());
  }

  private Holding apart(TextHistory.Wording wording, Set<ClauseId> below) {
    Clause clause = wording.clause();
    below.add(clause.id());
    Holding ownPeriod = PeriodHolding.ofClause(clause, wording.path());
    Holding parent = clause.parent().map(id -> whole(id, wording, below)).orElse(Holding.ALWAYS);
    return Holding.all(ownPeriod, supersessions.notYet(instrument, clause.id()), parent);
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
    Function<TextHistory.Wording, Holding> says = each -> apart(each, new HashSet<>(below));
    return versions.isEmpty()
        ? Holding.all(
            new Holding.NotRecorded(new Datum(DatumKind.ELEMENT, Paths.clause(instrument, clause))),
            supersessions.notYet(instrument, clause),
            history.loose().on(clause, says))
        : Slot.on(versions, wording -> wording.map(says).orElse(Holding.NEVER));
  }
}
