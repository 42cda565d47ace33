package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * The partnership is agreed (uzavření), for instance by signing a paper: the status becomes, or
 * remains, {@link PartnershipStatus#APPROVED}. A paper signed while the partnership is already
 * active is a {@linkplain Partnership#basis() basis}, not this event.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Concluded implements PartnershipEvent permits ImmutableConcluded {
  Concluded() {}

  /** {@return the paper by which it was agreed, if it is recorded} */
  public abstract Optional<InstrumentId> instrument();

  @Override
  public EventKind kind() {
    return EventKind.CONCLUDED;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.APPROVED;
  }

  /**
   * {@return the event of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Concluded on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Concluded undated() {
    return builder().build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this event} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds concluded events. */
  public static final class Builder extends ImmutableConcluded.Builder {
    Builder() {}
  }
}
