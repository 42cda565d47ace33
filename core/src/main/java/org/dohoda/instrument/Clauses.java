package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;

/** What all instruments keep. */
final class Clauses {
  /** So many clauses are compared with each other, which makes no set. */
  private static final int FEW = 24;

  private Clauses() {}

  static void check(Instrument instrument) {
    checkPrinted("number", instrument.number());
    checkPrinted("version", instrument.version());
    checkUnique(instrument.clauses());
  }

  /** Refuses what cannot stand printed in a paper. */
  static void checkPrinted(String argument, Optional<String> text) {
    if (text.isPresent()) {
      Texts.check(argument, text.get());
    }
  }

  private static void checkUnique(ImmutableList<Clause> clauses) {
    if (clauses.size() <= FEW) {
      for (int i = 1; i < clauses.size(); i++) {
        ClauseId id = clauses.get(i).id();
        for (int before = 0; before < i; before++) {
          check(!id.equals(clauses.get(before).id()), id);
        }
      }
      return;
    }
    Set<ClauseId> seen = new HashSet<>();
    for (Clause clause : clauses) {
      check(seen.add(clause.id()), clause.id());
    }
  }

  private static void check(boolean unique, ClauseId id) {
    Arguments.check(unique, "clauses", "must have unique ids", id);
  }
}
