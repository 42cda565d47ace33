package org.dohoda.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.holding.Recordable;
import org.dohoda.participation.Right;
import org.dohoda.source.Source;
import org.dohoda.time.Presumption;
import org.immutables.value.Value;

/**
 * How the question about one right comes out, with every ground.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Ruling permits ImmutableRuling {
  Ruling() {}

  /** {@return the right} */
  public abstract Right right();

  /** {@return the outcome} */
  public abstract Outcome outcome();

  /** {@return the results that are possible, each a {@linkplain Outcome#isResult result}} */
  public abstract ImmutableSet<Outcome> possible();

  /** {@return every rule that speaks of the right, the holder and the body} */
  public abstract ImmutableList<Ground> grounds();

  /**
   * {@return for a conditional outcome, the smallest sets of suppositions about the occasion under
   * each of which the right is granted}
   */
  public abstract ImmutableList<ImmutableSet<Supposition>> sufficient();

  /**
   * {@return the days and data of the record that the result depends on or, if it is {@linkplain
   * #overLimit over the limit}, may depend on; none where something of the occasion is {@linkplain
   * #sufficient sufficient} whatever they are}
   */
  public abstract ImmutableList<Recordable> missing();

  /**
   * {@return what the asker did not state and leaves a ground unknown, in the order of the grounds;
   * grounds that do not apply anyhow are left out}
   */
  public final ImmutableSet<Proposition> unstated() {
    return grounds().stream()
        .filter(ground -> !ground.applies().isNo())
        .flatMap(ground -> ground.links().values().stream())
        .flatMap(link -> link.unstated().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the presumptions that a link of a ground rests on} */
  public abstract ImmutableSet<Presumption> presumptionsUsed();

  /** {@return the presumptions that would settle a link that is unknown} */
  public abstract ImmutableSet<Presumption> presumptionsUseful();

  /**
   * {@return the sources, not read whole, on which it would rest that nothing is said or that a
   * permission is not met; empty if neither is {@linkplain #possible() possible}}
   */
  public abstract ImmutableList<Source> notReadWhole();

  /** {@return the last earlier day on which the whole ruling would be granted, facts as given} */
  public abstract Optional<LocalDate> grantedBefore();

  /** {@return the first later day on which the whole ruling would be granted, facts as given} */
  public abstract Optional<LocalDate> grantedAfter();

  /**
   * {@return whether there were too many unknowns to try every completion, so that {@link
   * #possible} may name more than is possible}
   */
  @Value.Default
  public boolean overLimit() {
    return false;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this ruling} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of rulings; not thread-safe. */
  public static final class Builder extends ImmutableRuling.Builder {
    Builder() {}
  }
}
