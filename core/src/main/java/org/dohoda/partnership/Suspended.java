package org.dohoda.partnership;

import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A break (přerušení): the status becomes {@link PartnershipStatus#SUSPENDED}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Suspended implements PartnershipEvent permits ImmutableSuspended {
  Suspended() {}

  @Override
  public EventKind kind() {
    return EventKind.SUSPENDED;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.SUSPENDED;
  }

  /**
   * {@return the event of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Suspended on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Suspended undated() {
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

  /** Builds suspended events. */
  public static final class Builder extends ImmutableSuspended.Builder {
    Builder() {}
  }
}
