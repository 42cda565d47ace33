package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;

/**
 * The rights of a holder in all bodies, as two registers have them, or one on two days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holder the organization whose representative is meant
 * @param dayBefore the day of what is called before
 * @param dayAfter the day of what is called after; the same one where two registers are compared on
 *     a day
 * @param all every body with every right that was asked about, in the order of the registers
 */
public record RightsDifference(
    OrganizationId holder,
    LocalDate dayBefore,
    LocalDate dayAfter,
    ImmutableList<RightChange> all) {
  /**
   * Refuses null.
   *
   * @param holder the organization whose representative is meant
   * @param dayBefore the day of what is called before
   * @param dayAfter the day of what is called after
   * @param all every body with every right that was asked about, in the order of the registers
   */
  public RightsDifference {
    Arguments.notNull("holder", holder);
    Arguments.notNull("dayBefore", dayBefore);
    Arguments.notNull("dayAfter", dayAfter);
    Arguments.notNull("all", all);
  }

  /** {@return the rights that are granted after and were certainly not before} */
  public ImmutableList<RightChange> gained() {
    return all(RightChange::isGained);
  }

  /** {@return the rights that were granted before and are certainly not after} */
  public ImmutableList<RightChange> lost() {
    return all(RightChange::isLost);
  }

  /** {@return the rights that are granted after and only may have been before} */
  public ImmutableList<RightChange> assured() {
    return all(RightChange::isAssured);
  }

  /**
   * {@return the rights that were granted before and only may be after: on a condition, or because
   * something is no longer recorded}
   */
  public ImmutableList<RightChange> unsettled() {
    return all(RightChange::isUnsettled);
  }

  /** {@return everything that comes out differently, gained and lost rights included} */
  public ImmutableList<RightChange> changed() {
    return all(RightChange::isChanged);
  }

  /**
   * {@return the bodies in which a right comes out so by the one register, or on the one day}
   *
   * @param right the right
   * @param outcome the outcome
   */
  public ImmutableSet<BodyId> before(Right right, Outcome outcome) {
    return bodies(right, outcome, RightChange::before);
  }

  /**
   * {@return the bodies in which a right comes out so by the other register, or on the other day}
   *
   * @param right the right
   * @param outcome the outcome
   */
  public ImmutableSet<BodyId> after(Right right, Outcome outcome) {
    return bodies(right, outcome, RightChange::after);
  }

  private ImmutableSet<BodyId> bodies(
      Right right, Outcome outcome, Function<RightChange, Ruling> side) {
    return all.stream()
        .filter(change -> change.right().equals(right))
        .filter(change -> side.apply(change).outcome() == outcome)
        .map(RightChange::body)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<RightChange> all(Predicate<RightChange> wanted) {
    return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }
}
