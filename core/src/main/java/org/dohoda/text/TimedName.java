package org.dohoda.text;

import org.dohoda.internal.Arguments;
import org.dohoda.time.Period;

/**
 * A name and the period in which it is borne.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in one or more languages
 * @param period from when to when; {@code Period.unknown()} if no source says
 */
public record TimedName(LocalizedText name, Period period) {
  /**
   * Checks that both are there.
   *
   * @param name the name in one or more languages
   * @param period from when to when; {@code Period.unknown()} if no source says
   */
  public TimedName {
    Arguments.notNull("name", name);
    Arguments.notNull("period", period);
  }

  /**
   * {@return a name of which nothing is said about when it is borne}
   *
   * @param name the name
   */
  public static TimedName of(LocalizedText name) {
    return new TimedName(name, Period.unknown());
  }

  /**
   * {@return a name and the period in which it is borne}
   *
   * @param name the name
   * @param period from when to when
   */
  public static TimedName of(LocalizedText name, Period period) {
    return new TimedName(name, period);
  }
}
