package org.dohoda.problem;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;

/**
 * The problems of one kind and severity whose paths follow one pattern.
 *
 * <p>There is at least one. Immutable and thread-safe.
 *
 * @param pattern the common path with {@code *} for indices and element ids
 * @param problems the problems in their order, at least one
 */
public record ProblemGroup(String pattern, ImmutableList<Problem> problems) {
  private static final int SHOWN = 480;

  /**
   * Checks that the group is one.
   *
   * @param pattern the common path with {@code *} for indices and element ids
   * @param problems the problems in their order, at least one
   * @throws IllegalArgumentException if there is no problem, or they differ in kind, severity or
   *     pattern
   */
  public ProblemGroup {
    Arguments.notNull("pattern", pattern);
    Arguments.check(!problems.isEmpty(), "problems", "must not be empty", problems);
    Problem first = problems.get(0);
    for (Problem problem : problems) {
      Arguments.check(
          problem.kind().equals(first.kind())
              && problem.severity() == first.severity()
              && problem.path().pattern().equals(pattern),
          "problems",
          "must have one kind, one severity and the path pattern " + Arguments.show(pattern),
          problem);
    }
  }

  /** {@return the common kind} */
  public ProblemKind kind() {
    return problems.get(0).kind();
  }

  /** {@return the common severity} */
  public Severity severity() {
    return problems.get(0).severity();
  }

  /** {@return how many problems there are} */
  public int count() {
    return problems.size();
  }

  /** {@return the paths of the problems, in order} */
  public ImmutableList<ModelPath> paths() {
    return problems.stream().map(Problem::path).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the group on one line: severity, code, count, pattern and the first problem's message}
   *
   * @param locale the reader's language
   */
  public String toString(Locale locale) {
    Problem first = problems.get(0);
    return problems.size() == 1
        ? first.toString(locale)
        : severity().label(locale)
            + " "
            + kind().code()
            + " "
            + count()
            + "× "
            + Texts.shown(pattern, SHOWN)
            + ": "
            + first.message(locale);
  }

  /** {@return the group on one line in English} */
  @Override
  public String toString() {
    return toString(Locale.ENGLISH);
  }
}
