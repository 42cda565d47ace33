package org.dohoda.effect.wording;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;

/**
 * Which amendments touch which clauses.
 *
 * <p>Amendments apply in one order; where it is unknown which of them came first, a change that
 * does not fit that order may fit the real one, and is not to be refused.
 */
final class Touches {
  private final ImmutableList<Applied> inOrder;
  private final Set<ClauseId> original;
  private final SetMultimap<ClauseId, Applied> adding = LinkedHashMultimap.create();
  private final SetMultimap<ClauseId, Applied> replacing = LinkedHashMultimap.create();
  private final SetMultimap<ClauseId, Applied> repealing = LinkedHashMultimap.create();

  Touches(Instrument instrument, Iterable<Applied> amendments) {
    inOrder = ImmutableList.copyOf(amendments);
    original = instrument.clauses().stream().map(Clause::id).collect(toImmutableSet());
    List<Clause> clauses = new ArrayList<>(instrument.clauses());
    for (Applied amendment : amendments) {
      amendment.amendment().changes().forEach(each -> each.brought().ifPresent(clauses::add));
    }
    for (Applied amendment : amendments) {
      for (Change change : amendment.amendment().changes()) {
        if (change instanceof Change.AddClause add) {
          adding.put(add.clause().id(), amendment);
        } else if (change instanceof Change.ReplaceClause replace) {
          replacing.put(replace.clause().id(), amendment);
        } else if (change instanceof Change.RepealClause repeal) {
          Nested.within(repeal.clause(), clauses.stream())
              .forEach(each -> repealing.put(each, amendment));
        }
      }
    }
  }

  /** Whether a clause may be in the text if the amendments come in another order. */
  boolean mayBeThere(Applied amendment, ClauseId clause) {
    boolean everThere = original.contains(clause) || adding.containsKey(clause);
    return isUncertain(amendment, adding.get(clause))
        || (everThere
            && (isUncertain(amendment, repealing.get(clause))
                || (repealing.containsEntry(clause, amendment)
                    && !puttingElsewhere(amendment, clause).isEmpty())));
  }

  /** Whether a clause may be missing from the text if the amendments come in another order. */
  boolean mayBeAway(Applied amendment, ClauseId clause) {
    boolean onlyAdded = !original.contains(clause);
    return isUncertain(amendment, repealing.get(clause))
        || (onlyAdded
            && (isUncertain(amendment, adding.get(clause))
                || isUncertain(amendment, replacing.get(clause))));
  }

  /**
   * The amendments after a repeal, in the order in which they apply, that put a part elsewhere if
   * they really came before it: it takes the part along only if it did come before them.
   */
  ImmutableSet<InstrumentId> puttingElsewhere(Applied repeal, ClauseId part) {
    return inOrder.subList(inOrder.indexOf(repeal) + 1, inOrder.size()).stream()
        .filter(other -> !other.isCertainlyPlaced(repeal) && putsElsewhere(other, part, repeal))
        .map(other -> other.amendment().id())
        .collect(toImmutableSet());
  }

  private boolean putsElsewhere(Applied amendment, ClauseId part, Applied repeal) {
    List<Clause> put =
        amendment.amendment().changes().stream()
            .flatMap(change -> change.brought().stream())
            .filter(clause -> clause.id().equals(part))
            .toList();
    return !put.isEmpty()
        && put.stream()
            .flatMap(clause -> clause.parent().stream())
            .noneMatch(whole -> repealing.containsEntry(whole, repeal));
  }

  /** Whether it is unknown which of some other amendments have taken effect before this one. */
  private static boolean isUncertain(Applied amendment, Set<Applied> others) {
    return others.stream()
        .anyMatch(other -> !other.equals(amendment) && !other.isCertainlyPlaced(amendment));
  }
}
