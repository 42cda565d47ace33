package org.dohoda.time;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /** Refuses null. */
  public KnownEvents {
    Objects.requireNonNull(days, "days");
  }

  /** Returns the knowledge of no event. */
  public static KnownEvents none() {
    return NONE;
  }

  /** Returns the knowledge of some events. */
  public static KnownEvents of(Map<Anchor, PartialDate> days) {
    return new KnownEvents(ImmutableMap.copyOf(days));
  }

  /** Returns this with the day of one more event, or with another day of a known one. */
  public KnownEvents with(Anchor anchor, PartialDate day) {
    return new KnownEvents(
        ImmutableMap.<Anchor, PartialDate>builder()
            .putAll(days)
            .put(anchor, day)
            .buildKeepingLast());
  }

  /** Returns the day of an event, if anything is known of it. */
  public Optional<PartialDate> day(Anchor anchor) {
    return Optional.ofNullable(days.get(Objects.requireNonNull(anchor, "anchor")));
  }
}
