package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.text.Codes;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A party asks for the partnership (žádost): the status becomes {@link PartnershipStatus#APPLIED}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Applied implements PartnershipEvent permits ImmutableApplied {
  Applied() {}

  /**
   * {@return the {@linkplain ProgrammeCall#id() id} of the call (výzva) that the application
   * answers, if stated}
   */
  public abstract Optional<String> call();

  @Override
  public EventKind kind() {
    return EventKind.APPLIED;
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
  public static Applied on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Applied undated() {
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

  @Value.Check
  void check() {
    call().ifPresent(id -> Codes.check("call", id));
  }

  /** Builds applied events. */
  public static final class Builder extends ImmutableApplied.Builder {
    Builder() {}
  }
}
