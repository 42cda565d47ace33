package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * One organisation following another (nástupnictví), with what passes to it.
 *
 * <p>Succession is not affiliation: a unit that moves to another ministry stays the same unit.
 * Instruments are listed if and only if only named ones pass.
 *
 * <p>What passes, the successor passes on only by later successions, or on the same day; what has
 * passed does not pass again. A paper that names the predecessor after the day, as papers do by
 * mistake or by habit, means the successor; whoever joins by an amendment is meant by its own name.
 *
 * <p>With all that passes go the bodies of the predecessor; with named instruments none. Its units
 * go along where an affiliation with the successor is recorded. What passes to several successors
 * on one day, or on days of which it is not known which is the first, is said of each of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Succession permits ImmutableSuccession {
  Succession() {}

  /** {@return the organisation that was there before} */
  public abstract OrganizationId predecessor();

  /** {@return the organisation that follows it} */
  public abstract OrganizationId successor();

  /** {@return the first day of the successor, if recorded} */
  public abstract Optional<PartialDate> on();

  /** {@return what passes; not stated unless recorded} */
  @Value.Default
  public Passing passing() {
    return Passing.NOT_STATED;
  }

  /** {@return the instruments that pass, if only named ones do} */
  public abstract ImmutableSet<InstrumentId> instruments();

  /** {@return where it is recorded; may be empty} */
  public abstract ImmutableList<Source> sources();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Arguments.check(
        !predecessor().equals(successor()),
        "successor",
        "must not be the predecessor",
        successor());
    Arguments.check(
        (passing() == Passing.NAMED) == !instruments().isEmpty(),
        "instruments",
        "must be listed if and only if named ones pass",
        instruments());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableSuccession.Builder {
    Builder() {}
  }
}
