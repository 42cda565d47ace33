package org.dohoda.partnership;

import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * The end of the cooperation (ukončení). Its date is the <em>last</em> day of the status before, as
 * papers write it; {@link PartnershipStatus#ENDED} begins on the day after.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Ended implements PartnershipEvent permits ImmutableEnded {
  Ended() {}

  @Override
  public EventKind kind() {
    return EventKind.ENDED;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.ENDED;
  }

  /**
   * {@return the event whose last day of the status before is this date}
   *
   * @param date the day, as far as it is known
   */
  public static Ended on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Ended undated() {
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

  /** Builds ended events. */
  public static final class Builder extends ImmutableEnded.Builder {
    Builder() {}
  }
}
