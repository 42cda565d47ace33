package org.dohoda.analysis;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/**
 * That a provision speaks of something.
 *
 * <p>Immutable and thread-safe if the item is.
 *
 * @param item what it speaks of, as a concept
 * @param label the words of the paper, if they are kept
 * @param inText whether the clause stands in the text: yes, or unknown where an amendment may or
 *     may not have changed it
 * @param passage where it says so
 * @param <T> the type of the item
 */
public record Mention<T>(T item, Optional<LocalizedText> label, Truth inText, Passage passage) {
  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the clause certainly does not stand in the text
   * @param item what it speaks of, as a concept
   * @param label the words of the paper, if they are kept
   * @param inText whether the clause stands in the text: yes, or unknown where an amendment may or
   *     may not have changed it
   * @param passage where it says so
   */
  public Mention {
    Arguments.notNull("item", item);
    Arguments.notNull("label", label);
    Arguments.notNull("passage", passage);
    Arguments.check(
        !Arguments.notNull("inText", inText).isNo(), "inText", "must be possible", inText);
  }
}
