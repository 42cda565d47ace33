package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.body.MemberClass;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * A seat, or several of one sort, in a body (místo v orgánu): how many, how filled, by whom.
 *
 * <p>A seat says something: one with no attribute is refused with an {@link
 * IllegalArgumentException}.
 *
 * <p>"Each party appoints two representatives":
 *
 * <pre>{@code
 * Seat.builder()
 *     .quantity(Quantity.exactly(2, LocalizedText.of("en", "representatives")))
 *     .appointment(Appointments.APPOINTED)
 *     .addBy(Bearer.eachParty())
 *     .build();
 * }</pre>
 *
 * <p>"Members are elected for three years, for at most two consecutive terms; membership ends by
 * resignation or recall by the council":
 *
 * <pre>{@code
 * Seat.builder()
 *     .appointment(Appointments.ELECTED)
 *     .term(TimeSpan.years(3))
 *     .termLimit(TermLimit.consecutive(2))
 *     .endings(Listed.unstated(List.of(SeatEndings.RESIGNATION, SeatEndings.RECALL)))
 *     .addRecalledBy(Bearer.body(BodyId.of("rada")))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Seat permits ImmutableSeat {
  Seat() {}

  /** {@return how many, if said} */
  public abstract Optional<Quantity> quantity();

  /** {@return how the seat is filled, if said} */
  public abstract Optional<Appointment> appointment();

  /** {@return who fills it; empty if not said} */
  public abstract ImmutableSet<Bearer> by();

  /** {@return who may recall its holder; empty if not said} */
  public abstract ImmutableSet<Bearer> recalledBy();

  /**
   * {@return for whom its holder sits; empty if not said; where the seat passes round, in the order
   * in which it does}
   */
  public abstract ImmutableSet<Bearer> representing();

  /** {@return the office that goes with it, such as the chair} */
  public abstract Optional<LocalizedText> office();

  /** {@return in which capacity its holder takes part, if said} */
  public abstract Optional<Capacity> capacity();

  /** {@return the class of members, if the body tells classes apart} */
  public abstract Optional<MemberClass> memberClass();

  /** {@return whether its holder has a vote; unknown unless stated} */
  @Value.Default
  public Truth votes() {
    return Truth.UNKNOWN;
  }

  /** {@return how long it is held, if said} */
  public abstract Optional<TimeSpan> term();

  /** {@return how many terms one holder may have, if said} */
  public abstract Optional<TermLimit> termLimit();

  /** {@return how often it passes to another, if it does} */
  public abstract Optional<Recurrence> rotation();

  /** {@return how it falls vacant, with whether the list is complete, if said} */
  public abstract Optional<Listed<SeatEnding>> endings();

  /** {@return the seat in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Value.Check
  void check() {
    boolean says =
        quantity().isPresent()
            || appointment().isPresent()
            || !by().isEmpty()
            || !recalledBy().isEmpty()
            || !representing().isEmpty()
            || office().isPresent()
            || capacity().isPresent()
            || memberClass().isPresent()
            || !votes().isUnknown()
            || term().isPresent()
            || termLimit().isPresent()
            || rotation().isPresent()
            || endings().isPresent()
            || wording().isPresent();
    Arguments.check(says, "seat", "must say something");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableSeat.Builder {
    Builder() {}
  }
}
