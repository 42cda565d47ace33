package org.dohoda.condition;

import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * The fact that the holder has a status which somebody must recognise, such as an accredited
 * observer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status as the paper calls it
 */
public record StatusRecognised(LocalizedText status) implements Fact {
  /**
   * Checks the components.
   *
   * @param status the status as the paper calls it
   */
  public StatusRecognised {
    Arguments.notNull("status", status);
  }
}
