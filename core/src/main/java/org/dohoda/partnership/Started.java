package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.text.Codes;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * The cooperation begins (zahájení): the status becomes {@link PartnershipStatus#ACTIVE}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Started implements PartnershipEvent permits ImmutableStarted {
  Started() {}

  /**
   * {@return the {@linkplain ProgrammeWave#id() id} of the wave (vlna) in which it begins, if
   * stated}
   */
  public abstract Optional<String> wave();

  /** {@return the kind of support with which it begins, if stated} */
  public abstract Optional<SupportKind> support();

  @Override
  public EventKind kind() {
    return EventKind.STARTED;
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
  public static Started on(PartialDate date) {
    return builder().date(date).build();
  }

  /** {@return the event on a day that is not stated} */
  public static Started undated() {
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
    wave().ifPresent(id -> Codes.check("wave", id));
  }

  /** Builds started events. */
  public static final class Builder extends ImmutableStarted.Builder {
    Builder() {}
  }
}
