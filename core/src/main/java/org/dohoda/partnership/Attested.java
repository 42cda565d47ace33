package org.dohoda.partnership;

import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * An observation (doložený stav): a source shows the partnership in a status on a day. It is not a
 * transition. It says that the status had been reached by then, by a transition nobody dated, and
 * nothing about the days before and after.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Attested implements PartnershipEvent permits ImmutableAttested {
  Attested() {}

  /** {@return the status that the source shows} */
  @Override
  public abstract PartnershipStatus status();

  @Override
  public EventKind kind() {
    return EventKind.ATTESTED;
  }

  /**
   * {@return an observation}
   *
   * @param status the status that the source shows
   * @param date the day of which the source speaks, as far as it is known
   */
  public static Attested on(PartnershipStatus status, PartialDate date) {
    return builder().status(status).date(date).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this event} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds observations. */
  public static final class Builder extends ImmutableAttested.Builder {
    Builder() {}
  }
}
