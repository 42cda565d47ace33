package org.dohoda.instrument;

import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * Something that happened to an instrument: an approval, a notice, a renewal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InstrumentEvent permits ImmutableInstrumentEvent {
  InstrumentEvent() {}

  /** What happened. */
  public enum Type {
    /** A body or organization approved the instrument (schválení). */
    APPROVED,
    /** It was published (zveřejnění). */
    PUBLISHED,
    /** Notice of termination was given (výpověď); it ends when the notice has run. */
    NOTICE_GIVEN,
    /** It was renewed or prolonged (prodloužení). */
    RENEWED,
    /** It ended early: the last day of its effect (ukončení). */
    TERMINATED,
    /** Something else that a date rule of the paper counts from. */
    OTHER
  }

  /** {@return what happened} */
  public abstract Type type();

  /** {@return the name by which a date rule of the paper refers to the event} */
  public abstract Optional<String> name();

  /** {@return the day; for the end the last day of effect} */
  public abstract PartialDate on();

  /** {@return the party that did it} */
  public abstract Optional<OrganizationId> party();

  /** {@return where it is found} */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    Clauses.checkPrinted("name", name());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this event} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of events; not thread-safe. */
  public static final class Builder extends ImmutableInstrumentEvent.Builder {
    Builder() {}
  }
}
