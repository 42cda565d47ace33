package org.dohoda.effect.entry;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * An amendment with its place among the amendments of one instrument.
 *
 * <p>The order is that of their first days; amendments of one day come in the order in which they
 * stand in the register. Where the ranges of two days overlap, either may be the first.
 *
 * @param amendment the amendment
 * @param start when it takes effect
 * @param concluded whether it is more than a draft and, {@linkplain #onlyIf as far as} it changes
 *     something under a condition only, that the condition holds
 * @param place its place in the register
 * @param before those that {@linkplain #countedBefore count} as coming after it, whatever the days
 */
public record Applied(
    Amendment amendment,
    Start start,
    Holding concluded,
    int place,
    ImmutableSet<InstrumentId> before) {

  /** An amendment whose days alone say before which others it comes. */
  Applied(Amendment amendment, Start start, Holding concluded, int place) {
    this(amendment, start, concluded, place, ImmutableSet.of());
  }

  /** The amendments in their order, by the earliest, then the latest day they may have. */
  static ImmutableList<Applied> inOrder(List<Applied> amendments) {
    return ImmutableList.sortedCopyOf(
        Comparator.<Applied, LocalDate>comparing(
                a -> a.start().presumed().earliest(), naturalOrder())
            .thenComparing(a -> a.start().presumed().latest(), naturalOrder())
            .thenComparing(Applied::place),
        amendments);
  }

  /** That it has taken effect. */
  public Holding brought() {
    return Holding.all(concluded, start.since());
  }

  /** The same as far as it changes something only if a condition holds. */
  public Applied onlyIf(Holding condition) {
    return new Applied(amendment, start, Holding.all(concluded, condition), place, before);
  }

  /**
   * The same as far as it counts as coming before some others, and before no more: what it changes
   * there they change in any case, whether they come before it or after it.
   */
  public Applied countedBefore(ImmutableSet<InstrumentId> others) {
    return new Applied(amendment, start, concluded, place, others);
  }

  /** Whether it takes effect after another one, if the days are those. */
  Truth after(Applied other, Function<Start, PartialDate> days) {
    return after(days.apply(start), other, days.apply(other.start));
  }

  /** That it takes effect after another one. */
  public Holding after(Applied other) {
    if (before.contains(other.amendment.id())) {
      return Holding.NEVER;
    }
    if (other.before.contains(amendment.id())) {
      return Holding.ALWAYS;
    }
    Truth presumed = after(other, Start::presumed);
    Truth recorded = after(other, Start::recorded);
    return presumed == recorded
        ? order(recorded, other)
        : new Holding.Presumable(
            Presumption.EFFECTIVE_ON_SIGNATURE, order(presumed, other), order(recorded, other));
  }

  /**
   * Whether, nothing presumed, it certainly takes effect after another one that does; what is
   * applied for the time being may be there before. What only counts as coming after it may really
   * have come before.
   */
  public boolean certainlyAfter(Applied other) {
    return !other.before.contains(amendment.id())
        && after(other).equals(Holding.ALWAYS)
        && other.isCertainlyPlaced(this)
        && start.since().equals(start.inForce());
  }

  /** Whether, nothing presumed, it certainly takes effect, and before another one. */
  public boolean certainlyBefore(Applied other) {
    return after(other).equals(Holding.NEVER) && isCertainlyPlaced(other);
  }

  /** Whether, nothing presumed, it certainly takes effect, before or after another one. */
  public boolean isCertainlyPlaced(Applied other) {
    return after(other) instanceof Holding.Constant && concluded.equals(Holding.ALWAYS);
  }

  private Truth after(PartialDate day, Applied other, PartialDate otherDay) {
    Truth strictly = day.isAfter(otherDay);
    boolean touching = day.earliest().equals(otherDay.latest());
    boolean touched = day.latest().equals(otherDay.earliest());
    if (touching && place > other.place) {
      return Truth.YES;
    }
    return touched && place > other.place ? Truth.UNKNOWN : strictly;
  }

  private Holding order(Truth after, Applied other) {
    if (!after.isUnknown()) {
      return after.isYes() ? Holding.ALWAYS : Holding.NEVER;
    }
    boolean second = place > other.place;
    Applied later = second ? this : other;
    Applied earlier = second ? other : this;
    Holding inOrder =
        new Holding.NotRecorded(
            new Datum(
                DatumKind.ORDER,
                Paths.instrument(later.amendment.id())
                    .member("after")
                    .element(earlier.amendment.id().value())));
    return second ? inOrder : Holding.not(inOrder);
  }
}
