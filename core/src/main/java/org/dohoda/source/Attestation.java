package org.dohoda.source;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.time.PartialDate;

/**
 * A day on which a source shows a thing to hold: a body that met, an agency that signed.
 *
 * <p>It makes its day certain, and says nothing about the days before or after; one with a partial
 * date makes no single day certain. Immutable and thread-safe.
 *
 * @param on the day on which the thing is shown to hold
 * @param source what shows it, if recorded
 */
public record Attestation(PartialDate on, Optional<Source> source) {
  /**
   * Checks that a day is named.
   *
   * @param on the day on which the thing is shown to hold
   * @param source what shows it, if recorded
   * @throws IllegalArgumentException if nothing is known of the day
   */
  public Attestation {
    Arguments.notNull("on", on);
    Arguments.notNull("source", source);
    Arguments.check(!on.isUnknown(), "on", "must not be wholly unknown", on);
  }

  /**
   * {@return an attestation without a recorded source}
   *
   * @param on the day on which the thing is shown to hold
   * @throws IllegalArgumentException if nothing is known of the day
   */
  public static Attestation of(PartialDate on) {
    return new Attestation(on, Optional.empty());
  }

  /**
   * {@return an attestation by a source}
   *
   * @param on the day on which the thing is shown to hold
   * @param source what shows it
   * @throws IllegalArgumentException if nothing is known of the day
   */
  public static Attestation of(PartialDate on, Source source) {
    return new Attestation(on, Optional.of(source));
  }
}
