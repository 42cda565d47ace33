package org.dohoda.validation.walk;

import org.dohoda.internal.Arguments;
import org.dohoda.problem.ProblemKind;

/**
 * One rule of validation: a kind of problem, what it looks at, and the check.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the problems that it reports; all of one kind
 * @param on what it looks at
 * @param check what it does with each of these
 * @param <T> the type of the subjects
 */
public record Rule<T>(ProblemKind kind, On<T> on, Check<T> check) {
  /**
   * Checks that all is there.
   *
   * @param kind the problems that it reports
   * @param on what it looks at
   * @param check what it does with each of these
   */
  public Rule {
    Arguments.notNull("kind", kind);
    Arguments.notNull("on", on);
    Arguments.notNull("check", check);
  }

  /**
   * {@return a rule}
   *
   * @param on what it looks at
   * @param words the kind of its problems
   * @param check what it does with each of these
   * @param <T> the type of the subjects
   */
  public static <T> Rule<T> on(On<T> on, ProblemKind.Builder words, Check<T> check) {
    return new Rule<>(words.build(), on, check);
  }
}
