package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;

/** What all lists of clauses keep. */
final class Clauses {
  private Clauses() {}

  static void checkUnique(ImmutableList<Clause> clauses) {
    Set<ClauseId> seen = new HashSet<>();
    for (Clause clause : clauses) {
      Arguments.check(seen.add(clause.id()), "clauses", "must have unique ids", clause.id());
    }
  }
}
