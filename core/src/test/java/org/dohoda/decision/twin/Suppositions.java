package org.dohoda.decision.twin;

import java.util.Optional;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Supposition;
import org.dohoda.time.Truth;

/** What the values of the twin's unknowns say of what the engine supposes. */
final class Suppositions {
  private Suppositions() {}

  /** {@return whether a supposition is right where an unknown has a value} */
  static Truth truth(Supposition supposition, Unknown unknown, Object value, Follows follows) {
    if (!(unknown instanceof Unknown.OfOccasion occasion)) {
      return Truth.UNKNOWN;
    }
    Truth truth = truth(supposition.proposition(), occasion.about(), value, follows);
    return supposition.holds() ? truth : truth.not();
  }

  private static Truth truth(Proposition proposition, Object about, Object value, Follows follows) {
    if (proposition instanceof Proposition.FactIs is) {
      return is.instrument()
          .map(id -> byFact(new InstrumentFact(id, is.fact()), about, value, follows))
          .orElseGet(() -> truth(is.fact(), about, value, follows));
    }
    if (proposition instanceof Proposition.ComesAs as) {
      return same(about, "capacity", value, as.capacity());
    }
    if (proposition instanceof Proposition.IsAuthor is) {
      return same(about, "author", value, is.organization());
    }
    if (proposition instanceof Proposition.ComesFor comes) {
      return same(about, "organization", value, comes.organization());
    }
    if (proposition instanceof Proposition.IsPerson is) {
      return same(about, "person", value, is.person());
    }
    return byFact(proposition, about, value, follows);
  }

  private static Truth truth(Fact fact, Object about, Object value, Follows follows) {
    if (fact instanceof InSession in) {
      return about.equals("session") ? Truth.of(value == in.session()) : Truth.UNKNOWN;
    }
    if (fact instanceof AtMostPersons most) {
      return about.equals("persons") ? Truth.of((Integer) value <= most.persons()) : Truth.UNKNOWN;
    }
    if (fact instanceof InMode in) {
      return same(about, "mode", value, in.mode());
    }
    return byFact(fact, about, value, follows);
  }

  private static Truth same(Object about, String asked, Object value, Object wanted) {
    return about.equals(asked) ? Truth.of(value.equals(Optional.of(wanted))) : Truth.UNKNOWN;
  }

  private static Truth byFact(Object fact, Object about, Object value, Follows follows) {
    return value instanceof Boolean is ? follows.truth(about, is, fact) : Truth.UNKNOWN;
  }
}
