package org.dohoda.validation.rules.instruments;

import java.util.List;
import java.util.Optional;
import org.dohoda.effect.end.LateEnds;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Terms;

/**
 * Whether amendments may come when all is over, told from what is recorded of their days and of the
 * terms alone: what most registers hold is plain, and computing its effect is dear.
 */
final class LateComers {
  private LateComers() {}

  static boolean mayBe(Instrument instrument, List<Amendment> amendments) {
    if (amendments.isEmpty()) {
      return false;
    }
    if (instrument instanceof ProcedureRules || LateEnds.areRecorded(instrument)) {
      return true;
    }
    for (Amendment amendment : amendments) {
      Optional<PartialDate> day = day(amendment);
      if (day.isPresent() && mayBeOverBefore(day.get(), instrument, amendments)) {
        return true;
      }
    }
    return false;
  }

  /** The day on which an amendment comes; none if it is not certain that it ever does. */
  private static Optional<PartialDate> day(Amendment amendment) {
    Optional<PartialDate> day = amendment.effective().or(amendment::signed);
    boolean later = amendment.effective().isEmpty() && saysWhen(amendment.clauses());
    return later ? Optional.of(PartialDate.unknown()) : day;
  }

  private static boolean saysWhen(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (Provision provision : clause.provisions()) {
        if (provision instanceof EntryIntoForce) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeOverBefore(
      PartialDate day, Instrument instrument, List<Amendment> amendments) {
    if (mayBeOverBefore(day, instrument.clauses(), instrument)) {
      return true;
    }
    for (Amendment amendment : amendments) {
      for (Change change : amendment.changes()) {
        boolean may =
            change instanceof Change.ChangeTerm changed
                ? Terms.mayBeOverBefore(day, changed.term(), instrument)
                : change.brought().isPresent()
                    && mayBeOverBefore(day, List.of(change.brought().get()), instrument);
        if (may) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeOverBefore(
      PartialDate day, List<Clause> clauses, Instrument instrument) {
    for (Clause clause : clauses) {
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Term term && Terms.mayBeOverBefore(day, term, instrument)) {
          return true;
        }
      }
    }
    return false;
  }
}
