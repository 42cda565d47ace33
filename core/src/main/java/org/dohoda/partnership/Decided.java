package org.dohoda.partnership;

import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A decision on an application (rozhodnutí), often by a body of a third side: the status becomes
 * {@link PartnershipStatus#APPROVED} or {@link PartnershipStatus#REJECTED}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Decided implements PartnershipEvent permits ImmutableDecided {
  Decided() {}

  /** {@return what was decided} */
  public abstract Result result();

  /** {@return the body that decided, if stated} */
  public abstract Optional<BodyId> by();

  @Override
  public EventKind kind() {
    return result() == Result.APPROVED ? EventKind.APPROVED : EventKind.REJECTED;
  }

  @Override
  public PartnershipStatus status() {
    return result() == Result.APPROVED ? PartnershipStatus.APPROVED : PartnershipStatus.REJECTED;
  }

  /**
   * {@return an approval of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Decided approvedOn(PartialDate date) {
    return builder().result(Result.APPROVED).date(date).build();
  }

  /**
   * {@return a rejection of this date}
   *
   * @param date the day, as far as it is known
   */
  public static Decided rejectedOn(PartialDate date) {
    return builder().result(Result.REJECTED).date(date).build();
  }

  /**
   * {@return the decision on a day that is not stated}
   *
   * @param result what was decided
   */
  public static Decided undated(Result result) {
    return builder().result(result).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this event} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** The two ways in which an application is decided. */
  public enum Result {
    /** The partnership may be concluded or may start. */
    APPROVED,
    /** The application has failed. */
    REJECTED
  }

  /** Builds decisions. */
  public static final class Builder extends ImmutableDecided.Builder {
    Builder() {}
  }
}
