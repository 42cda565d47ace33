package org.dohoda.time;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.internal.Arguments;

/**
 * The days on which something happened or will happen, as far as they are known.
 *
 * <p>An anchor without a day here is unknown: it may happen yet, or never.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the day of each known anchor
 */
public record KnownEvents(ImmutableMap<Anchor, PartialDate> days) {
  private static final KnownEvents NONE = new KnownEvents(ImmutableMap.of());

  /**
   * Refuses null.
   *
   * @param days the day of each known anchor
   */
  public KnownEvents {
    Arguments.notNull("days", days);
  }

  /** {@return the knowledge of no event} */
  public static KnownEvents none() {
    return NONE;
  }

  /**
   * {@return the knowledge of some events}
   *
   * @param days the day of each event
   */
  public static KnownEvents of(Map<Anchor, PartialDate> days) {
    return new KnownEvents(ImmutableMap.copyOf(days));
  }

  /**
   * {@return this with the day of one more event, or with another day of a known one}
   *
   * @param anchor the event
   * @param day its day
   */
  public KnownEvents with(Anchor anchor, PartialDate day) {
    return new KnownEvents(
        ImmutableMap.<Anchor, PartialDate>builder()
            .putAll(days)
            .put(anchor, day)
            .buildKeepingLast());
  }

  /**
   * {@return the day of an event, if anything is known of it}
   *
   * @param anchor the event
   */
  public Optional<PartialDate> day(Anchor anchor) {
    return Optional.ofNullable(days.get(Arguments.notNull("anchor", anchor)));
  }
}
