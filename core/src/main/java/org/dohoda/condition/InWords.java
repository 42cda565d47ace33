package org.dohoda.condition;

import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * The fact that what some words of a paper say is the case.
 *
 * <p>Nothing but the asker's own statement makes it known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words
 */
public record InWords(LocalizedText words) implements Fact {
  /**
   * Checks the components.
   *
   * @param words the words
   */
  public InWords {
    Arguments.notNull("words", words);
  }
}
