package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dohoda.provision.Provision;

/**
 * Sentences in the manner of memoranda, statutes and rules of procedure (Czech, German, British,
 * American, intergovernmental), each with the provisions that say the same.
 *
 * <p>The sentences were written down before the provisions were modelled; a sentence may need
 * several provisions, and none is bent to fit.
 */
public final class Sentences {
  private static final ImmutableSortedMap<Integer, ImmutableList<Provision>> ALL =
      ImmutableSortedMap.<Integer, ImmutableList<Provision>>naturalOrder()
          .putAll(CzechSentences.first())
          .putAll(CzechSentencesContinued.second())
          .putAll(GermanSentences.all())
          .putAll(BritishSentences.all())
          .putAll(AmericanSentences.all())
          .putAll(IntergovernmentalSentences.all())
          .putAll(TrialSentences.all())
          .putAll(TrialSentencesContinued.all())
          .putAll(ActorSentences.all())
          .putAll(DecisionSentences.all())
          .putAll(ConditionSentences.all())
          .putAll(TermSentences.all())
          .putAll(DutySentences.all())
          .putAll(ClosingSentences.all())
          .putAll(UnseenSentences.all())
          .putAll(LimitSentences.all())
          .putAll(StrangeSentences.all())
          .buildOrThrow();

  private Sentences() {}

  /** {@return the provisions of each sentence, by its number from 1 on} */
  public static ImmutableSortedMap<Integer, ImmutableList<Provision>> all() {
    return ALL;
  }

  /**
   * {@return the provisions of one sentence}
   *
   * @param number 1 to the number of lines
   */
  public static ImmutableList<Provision> provisions(int number) {
    ImmutableList<Provision> provisions = ALL.get(number);
    if (provisions == null) {
      throw new IllegalArgumentException("number: must be that of a line, was " + number);
    }
    return provisions;
  }

  /** {@return the lines of the list: number, language tag and sentence, separated by blanks} */
  public static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource("org/dohoda/testkit/sentences.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
