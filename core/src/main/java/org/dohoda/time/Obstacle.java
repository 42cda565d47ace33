package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.internal.Arguments;

/**
 * Why a day cannot be determined, or not exactly.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the reason
 * @param anchor the event whose day is missing, exactly for {@link Reason#EVENT_NOT_KNOWN}
 */
public record Obstacle(Reason reason, Optional<Anchor> anchor) {
  /**
   * Refuses a missing event without a name, and a name elsewhere.
   *
   * @param reason the reason
   * @param anchor the event whose day is missing, exactly for {@link Reason#EVENT_NOT_KNOWN}
   */
  public Obstacle {
    Arguments.notNull("reason", reason);
    Arguments.notNull("anchor", anchor);
    check(
        anchor.isPresent() == (reason == Reason.EVENT_NOT_KNOWN),
        "anchor",
        "must be given exactly for a missing event",
        reason);
  }

  /** The kinds of obstacles. */
  public enum Reason {
    /** The day of an event is not among the known ones. */
    EVENT_NOT_KNOWN,
    /** Working days are counted, and no calendar says which days they are. */
    NO_CALENDAR,
    /** Hours are counted, and at which hour the event was is not known. */
    HOUR_NOT_KNOWN,
    /** The paper says "without delay" (bez zbytečného odkladu): that names no day. */
    WITHOUT_DELAY,
    /** The paper says "regularly" (pravidelně): that names no interval. */
    INTERVAL_NOT_STATED,
    /** The paper says how often, but not on which days. */
    DAYS_NOT_STATED,
    /** It is due each 29 February, and the paper does not say when in years without one. */
    DAY_IN_COMMON_YEARS_NOT_STATED,
    /**
     * A span of weeks, months or years follows, and the paper does not say on which day it ends.
     */
    SPAN_END_NOT_STATED,
    /** The window certainly ends before it begins. */
    WINDOW_REVERSED,
    /** The day lies outside the years 0001 to 9999. */
    OUTSIDE_CALENDAR;

    Obstacle obstacle() {
      return new Obstacle(this, Optional.empty());
    }
  }

  /**
   * {@return that the day of an event is not known}
   *
   * @param anchor the event
   */
  public static Obstacle missing(Anchor anchor) {
    return new Obstacle(Reason.EVENT_NOT_KNOWN, Optional.of(anchor));
  }

  /** Returns the reason and event, such as {@code event-not-known last-signature}. */
  @Override
  public String toString() {
    String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return anchor.map(event -> code + " " + event).orElse(code);
  }
}
