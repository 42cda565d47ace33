package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.internal.Arguments;

/**
 * What a {@link DateRule} comes to: a partial date, what stands in the way, or both.
 *
 * <p>A date beside obstacles is certainly right, but would be narrower without them: "without
 * delay, at the latest 30 days after" comes to the thirtieth day or earlier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day, if anything is known of it
 * @param obstacles why there is no day or no narrower one; not empty if there is no day
 */
public record Resolution(Optional<PartialDate> day, ImmutableSet<Obstacle> obstacles) {
  /**
   * Refuses the absence of both.
   *
   * @param day the day, if anything is known of it
   * @param obstacles why there is no day or no narrower one; not empty if there is no day
   */
  public Resolution {
    Arguments.notNull("day", day);
    Arguments.notNull("obstacles", obstacles);
    check(day.isPresent() || !obstacles.isEmpty(), "obstacles", "must say why no day", obstacles);
  }

  /**
   * {@return a day that nothing stands in the way of}
   *
   * @param day the day
   */
  public static Resolution of(PartialDate day) {
    return new Resolution(Optional.of(day), ImmutableSet.of());
  }

  /**
   * {@return that there is no day, and why}
   *
   * @param obstacle what stands in the way
   */
  public static Resolution unresolved(Obstacle obstacle) {
    return new Resolution(Optional.empty(), ImmutableSet.of(obstacle));
  }
}
