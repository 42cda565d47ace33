package org.dohoda.problem;

import org.dohoda.internal.Arguments;

/**
 * The one exception that carries problems: all of them at once.
 *
 * <p>The message has the count and the first twenty problems in English; {@link #problems()} has
 * everything. It cannot be serialized with Java serialization.
 */
public final class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** All problems; they are not serializable, and so the exception is not. */
  @SuppressWarnings("serial") // said above
  private final Problems problems;

  /**
   * An exception for these problems.
   *
   * @param problems at least one problem
   * @throws IllegalArgumentException if there is none
   */
  public ProblemsException(Problems problems) {
    super(problems.toString());
    Arguments.check(!problems.isEmpty(), "problems", "must not be empty", problems);
    this.problems = problems;
  }

  /** {@return all problems} */
  public Problems problems() {
    return problems;
  }
}
