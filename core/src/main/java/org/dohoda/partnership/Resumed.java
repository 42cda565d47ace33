package org.dohoda.partnership;

import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * The end of a break (obnovení): the status becomes {@link PartnershipStatus#ACTIVE} again.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Resumed implements PartnershipEvent permits ImmutableResumed {
  Resumed() {}

  @Override
  public EventKind kind() {
    return EventKind.RESUMED;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.ACTIVE;
  }

  /**
   * {@return the event of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Resumed on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Resumed undated() {
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

  /** Builds resumed events. */
  public static final class Builder extends ImmutableResumed.Builder {
    Builder() {}
  }
}
