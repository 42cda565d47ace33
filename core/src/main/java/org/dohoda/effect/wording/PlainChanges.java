package org.dohoda.effect.wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.EntryIntoForce;

/**
 * Whether changes apply in whatever order they come, since each concerns a clause or party that no
 * other one does, and none the entry into force or what is within a clause that is repealed.
 *
 * <p>Not thread-safe.
 */
final class PlainChanges {
  private final Set<ClauseId> original = new HashSet<>();
  private final Set<ClauseId> onEntry = new HashSet<>(2);
  private final Set<ClauseId> changed = new HashSet<>();
  private final Set<ClauseId> repealed = new HashSet<>();
  private final Set<ClauseId> places = new HashSet<>();
  private final Set<ClauseId> containing = new HashSet<>();
  private final Set<OrganizationId> parties = new HashSet<>();
  private final Set<OrganizationId> moved = new HashSet<>();
  private final boolean hasParties;
  private final Predicate<OrganizationId> follows;

  private PlainChanges(Instrument instrument, Predicate<OrganizationId> follows) {
    this.follows = follows;
    for (Clause clause : instrument.clauses()) {
      clause.parent().ifPresent(containing::add);
      if (!isOnEntry(clause)) {
        original.add(clause.id());
      } else {
        onEntry.add(clause.id());
      }
    }
    hasParties = instrument instanceof Memorandum;
    if (instrument instanceof Memorandum memorandum) {
      memorandum.parties().forEach(party -> parties.add(party.organization()));
    }
  }

  static boolean are(
      Instrument instrument, Iterable<Amendment> amendments, Predicate<OrganizationId> follows) {
    PlainChanges changes = new PlainChanges(instrument, follows);
    for (Amendment amendment : amendments) {
      for (Change change : amendment.changes()) {
        if (!changes.isPlain(change)) {
          return false;
        }
      }
    }
    return Collections.disjoint(changes.places, changes.repealed)
        && Collections.disjoint(changes.containing, changes.repealed);
  }

  private boolean isPlain(Change change) {
    change.brought().flatMap(Clause::parent).ifPresent(containing::add);
    if (change instanceof Change.AddClause add) {
      add.after().ifPresent(places::add);
      return !isOnEntry(add.clause())
          && !isOriginal(add.clause().id())
          && changed.add(add.clause().id())
          && add.after().map(this::isOriginal).orElse(true);
    }
    if (change instanceof Change.ReplaceClause replace) {
      return !isOnEntry(replace.clause()) && isOnce(replace.clause().id());
    }
    if (change instanceof Change.RepealClause repeal) {
      return isOnce(repeal.clause()) && repealed.add(repeal.clause());
    }
    if (change instanceof Change.PartyJoins joins) {
      OrganizationId party = joins.party().organization();
      return hasParties && !parties.contains(party) && moved.add(party) && !follows.test(party);
    }
    if (change instanceof Change.PartyLeaves leaves) {
      return parties.contains(leaves.organization()) && moved.add(leaves.organization());
    }
    return change instanceof Change.ChangeTerm;
  }

  private boolean isOriginal(ClauseId clause) {
    return original.contains(clause) || onEntry.contains(clause);
  }

  private static boolean isOnEntry(Clause clause) {
    for (int i = 0; i < clause.provisions().size(); i++) {
      if (clause.provisions().get(i) instanceof EntryIntoForce) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnce(ClauseId clause) {
    return original.contains(clause) && changed.add(clause);
  }
}
