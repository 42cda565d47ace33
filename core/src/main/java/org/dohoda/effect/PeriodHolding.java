package org.dohoda.effect;

import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;

/**
 * A recorded period as a holding.
 *
 * @param startKind what its first day is
 * @param endKind what its last day is
 * @param existsPresumable whether a start that is not recorded may be presumed
 */
record PeriodHolding(DayKind startKind, DayKind endKind, boolean existsPresumable) {
  static final PeriodHolding EXISTENCE =
      new PeriodHolding(DayKind.EXISTENCE_START, DayKind.EXISTENCE_END, true);
  static final PeriodHolding STAKE =
      new PeriodHolding(DayKind.RELATION_START, DayKind.RELATION_END, true);
  static final PeriodHolding RELATION =
      new PeriodHolding(DayKind.RELATION_START, DayKind.RELATION_END, false);
  static final PeriodHolding MEMBERSHIP =
      new PeriodHolding(DayKind.MEMBERSHIP_START, DayKind.MEMBERSHIP_END, false);
  static final PeriodHolding CLAUSE =
      new PeriodHolding(DayKind.CLAUSE_START, DayKind.CLAUSE_END, false);

  /** The holding of a period whose bounds stand at {@code start} and {@code end} of a place. */
  Holding of(Period period, Iterable<Attestation> attestations, ModelPath base) {
    Range range =
        new Range(
                PartialDate.between(period.earliestStart(), period.latestStart()),
                PartialDate.between(period.earliestEnd(), period.latestEnd()))
            .attested(attestations);
    Holding since = new Holding.Since(new DayFact(startKind, base.member("start"), range.first()));
    Holding until = new Holding.Until(new DayFact(endKind, base.member("end"), range.last()));
    return Holding.all(
        existsPresumable
            ? bounded(period.start(), since, Presumption.EXISTS)
            : period.start().isOpen() ? Holding.ALWAYS : since,
        bounded(period.end(), until, Presumption.CONTINUES));
  }

  private static Holding bounded(Bound bound, Holding recorded, Presumption presumption) {
    if (bound.isOpen()) {
      return Holding.ALWAYS;
    }
    return bound.isUnknown()
        ? new Holding.Presumable(presumption, Holding.ALWAYS, recorded)
        : recorded;
  }
}
