package org.dohoda.decision;

import com.google.common.collect.ImmutableSet;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Recordable;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * One link of the chain by which a rule applies, with what it rests on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Link permits ImmutableLink {
  Link() {}

  /** {@return which link it is} */
  public abstract LinkKind kind();

  /** {@return whether it holds, in strong Kleene logic} */
  public abstract Truth truth();

  /**
   * {@return the days of the record that rule it out: a last day that is over, a first day that has
   * not come, the first day of what has taken its place; empty unless it certainly does not hold,
   * and where other things rule it out}
   *
   * <p>What fails by the days of a wording that an amendment has replaced is left out where the
   * later wording fails, too. Where each of them lies, seen from the day of the question, is
   * certain, though the day itself may not be known exactly. Of several, it is not told which alone
   * would be enough.
   */
  public abstract ImmutableSet<DayFact> ruledOutBy();

  /**
   * {@return where the relations stand in the register by which it holds: affiliations, units
   * through which a party acts, successions, stakes, memberships, and the amendments by which a
   * party joined or followed another; empty unless it certainly holds, and where it holds without
   * any}
   *
   * <p>Where each of several ways to what settles the link is enough, all are told, but none of
   * which a part is enough. What did not come, such as a further succession, is left out; so is
   * that the other parties are bound, and how things would be farther up the chain than the nearest
   * party. Once an amendment says who follows a party, a succession that says the same does not
   * bring the place any more.
   */
  public abstract ImmutableSet<ModelPath> restsOn();

  /** {@return the days and data of the record that leave it unknown; empty if it is known} */
  public abstract ImmutableSet<Recordable> missing();

  /** {@return what the asker did not state and leaves it unknown; empty if it is known} */
  public abstract ImmutableSet<Proposition> unstated();

  /**
   * {@return the presumptions without which its truth or, where it is unknown, what leaves it
   * unknown would be another}
   *
   * <p>Where any one of several is enough, or several matter only together, each of them is named:
   * it belongs to a smallest set of presumptions without which the link would be another.
   */
  public abstract ImmutableSet<Presumption> presumptionsUsed();

  /**
   * {@return the presumptions that would settle it; empty if it is known}
   *
   * <p>Where several are needed, each of them is named: it belongs to a smallest set that settles
   * it.
   */
  public abstract ImmutableSet<Presumption> presumptionsUseful();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this link} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of links; not thread-safe. */
  public static final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
