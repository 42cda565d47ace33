package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * Another kind of support from this day on (změna podpory). It keeps {@link
 * PartnershipStatus#ACTIVE}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SupportChanged implements PartnershipEvent
    permits ImmutableSupportChanged {
  SupportChanged() {}

  /** {@return the kind of support from this day on, if stated} */
  public abstract Optional<SupportKind> support();

  @Override
  public EventKind kind() {
    return EventKind.SUPPORT_CHANGED;
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
  public static SupportChanged on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static SupportChanged undated() {
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

  /** Builds supportChanged events. */
  public static final class Builder extends ImmutableSupportChanged.Builder {
    Builder() {}
  }
}
