package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * An assessment of an application (posouzení). It keeps {@link PartnershipStatus#APPLIED}: somebody
 * looked, nobody has decided.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Assessed implements PartnershipEvent permits ImmutableAssessed {
  Assessed() {}

  /** {@return who assessed, if stated} */
  public abstract Optional<OrganizationId> by();

  @Override
  public EventKind kind() {
    return EventKind.ASSESSED;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.APPLIED;
  }

  /**
   * {@return the event of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Assessed on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Assessed undated() {
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

  /** Builds assessed events. */
  public static final class Builder extends ImmutableAssessed.Builder {
    Builder() {}
  }
}
