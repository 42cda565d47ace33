package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Clause;
import org.dohoda.internal.Arguments;
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
 * @param presumable what may be presumed of bounds that are not recorded
 */
public record PeriodHolding(
    DayKind startKind, DayKind endKind, ImmutableSet<Presumption> presumable) {
  private static final ImmutableSet<Presumption> BOTH =
      ImmutableSet.of(Presumption.EXISTS, Presumption.CONTINUES);
  private static final ImmutableSet<Presumption> LASTING = ImmutableSet.of(Presumption.CONTINUES);

  public static final PeriodHolding EXISTENCE =
      new PeriodHolding(DayKind.EXISTENCE_START, DayKind.EXISTENCE_END, BOTH);
  static final PeriodHolding STAKE =
      new PeriodHolding(DayKind.RELATION_START, DayKind.RELATION_END, BOTH);
  static final PeriodHolding RELATION =
      new PeriodHolding(DayKind.RELATION_START, DayKind.RELATION_END, LASTING);
  static final PeriodHolding MEMBERSHIP =
      new PeriodHolding(DayKind.MEMBERSHIP_START, DayKind.MEMBERSHIP_END, LASTING);
  private static final PeriodHolding CLAUSE =
      new PeriodHolding(DayKind.CLAUSE_START, DayKind.CLAUSE_END, ImmutableSet.of());

  public PeriodHolding {
    Arguments.notNull("start", startKind);
    Arguments.notNull("end", endKind);
    Arguments.notNull("presumable", presumable);
  }

  /** When the own period of a clause that stands at a place lasts; always if it states none. */
  public static Holding ofClause(Clause clause, ModelPath path) {
    return clause
        .period()
        .map(period -> CLAUSE.of(period, ImmutableList.of(), path.member("period")))
        .orElse(Holding.ALWAYS);
  }

  /** The holding of a period whose bounds stand at {@code start} and {@code end} of a place. */
  public Holding of(Period period, Iterable<Attestation> attestations, ModelPath base) {
    Range range =
        new Range(
                PartialDate.between(period.earliestStart(), period.latestStart()),
                PartialDate.between(period.earliestEnd(), period.latestEnd()))
            .attested(attestations);
    Holding since = new Holding.Since(new DayFact(startKind, base.member("start"), range.first()));
    Holding until = new Holding.Until(new DayFact(endKind, base.member("end"), range.last()));
    return Holding.all(
        bounded(period.start(), since, Presumption.EXISTS),
        bounded(period.end(), until, Presumption.CONTINUES));
  }

  private Holding bounded(Bound bound, Holding recorded, Presumption presumption) {
    if (bound.isOpen()) {
      return Holding.ALWAYS;
    }
    return bound.isUnknown() && presumable.contains(presumption)
        ? new Holding.Presumable(presumption, Holding.ALWAYS, recorded)
        : recorded;
  }
}
