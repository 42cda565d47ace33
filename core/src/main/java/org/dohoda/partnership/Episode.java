package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A run of a partnership from its application to its end (epizoda): who ended and applied again is
 * in a new episode. The events stand in the order in which they happened, whether or not their
 * dates are known; between two events that are not observations nothing is missing.
 *
 * <p>There is at least one event. Whether the beginning is complete is data, and so is until when
 * the last status is known to last.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Episode permits ImmutableEpisode {
  Episode() {}

  /** {@return the events in the order in which they happened; at least one} */
  public abstract ImmutableList<PartnershipEvent> events();

  /** {@return the last event} */
  public PartnershipEvent lastEvent() {
    return events().get(events().size() - 1);
  }

  /** {@return what is known of the time before the first event} */
  @Value.Default
  public Beginning beginning() {
    return Beginning.NOT_STATED;
  }

  /**
   * {@return the day until which, inclusive, the status after the last event is known to last
   * without a break ("trvá")} Without it that status is known on the day of its event alone.
   */
  public abstract Optional<LocalDate> continuingUntil();

  /** {@return the documents that show the beginning and the continuing} */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    Arguments.check(!events().isEmpty(), "events", "must not be empty", events());
    continuingUntil()
        .ifPresent(
            day ->
                Arguments.check(
                    !day.isBefore(PartialDate.MIN_DAY) && !day.isAfter(PartialDate.MAX_DAY),
                    "continuingUntil",
                    "must be in the years 0001 to 9999",
                    day));
  }

  /**
   * {@return the episode of these events, of which nothing more is stated}
   *
   * @param events the events in the order in which they happened; at least one
   */
  public static Episode of(PartnershipEvent... events) {
    return builder().addEvents(events).build();
  }

  /**
   * {@return the episode with one more event at its end} What was known to {@linkplain
   * #continuingUntil() continue} is kept as an observation of the day until which it did.
   *
   * @param event what happened next
   */
  public Episode with(PartnershipEvent event) {
    Builder longer = builder().events(events()).beginning(beginning()).sources(sources());
    continuingUntil()
        .ifPresent(day -> longer.addEvent(Attested.on(lastEvent().status(), PartialDate.of(day))));
    return longer.addEvent(event).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this episode} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds episodes. */
  public static final class Builder extends ImmutableEpisode.Builder {
    Builder() {}
  }
}
