package org.dohoda.validation.compare;

import java.util.Locale;
import org.dohoda.condition.Condition;
import org.dohoda.problem.Problem;
import org.dohoda.text.Code;
import org.dohoda.text.LocalizedText;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** Codes and conditions as messages say them, in Czech and in English. */
public final class Spoken {
  private static final Tongue CZECH = new Tongue(Tongue.CZECH);
  private static final Tongue ENGLISH = new Tongue(Locale.ENGLISH);

  private Spoken() {}

  /** Fills a placeholder with a code. */
  public static Problem.Builder with(Problem.Builder problem, String placeholder, Code code) {
    return problem.with(
        placeholder,
        code.code(),
        LocalizedText.of("cs", CZECH.word(code)).with("en", ENGLISH.word(code)));
  }

  /** Fills a placeholder with a condition. */
  public static Problem.Builder with(
      Problem.Builder problem, String placeholder, Condition condition) {
    String english = words(ENGLISH, condition);
    return problem.with(
        placeholder, english, LocalizedText.of("cs", words(CZECH, condition)).with("en", english));
  }

  private static String words(Tongue in, Condition condition) {
    TimeWords time = new TimeWords(in);
    return new ConditionWords(in, time, new PeopleWords(in, time)).condition(condition);
  }
}
