package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * One side leaves or takes its application back (odstoupení). Its date is the <em>last</em> day of
 * the status before; {@link PartnershipStatus#WITHDRAWN} begins on the day after.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Withdrawn implements PartnershipEvent permits ImmutableWithdrawn {
  Withdrawn() {}

  /** {@return who withdrew, if stated} */
  public abstract Optional<OrganizationId> by();

  @Override
  public EventKind kind() {
    return EventKind.WITHDRAWN;
  }

  @Override
  public PartnershipStatus status() {
    return PartnershipStatus.WITHDRAWN;
  }

  /**
   * {@return the event whose last day of the status before is this date}
   *
   * @param date the day, as far as it is known
   */
  public static Withdrawn on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Withdrawn undated() {
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

  /** Builds withdrawn events. */
  public static final class Builder extends ImmutableWithdrawn.Builder {
    Builder() {}
  }
}
