package org.dohoda.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A value with the problems found on the way to it, or the problems for which there is none.
 *
 * <p>The value is absent exactly if one of the problems is an error: there is never a half-filled
 * value. Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {
  private final @Nullable T value;
  private final Problems problems;

  private Checked(@Nullable T value, Problems problems) {
    this.value = value;
    this.problems = problems;
  }

  /**
   * {@return a value without problems}
   *
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> Checked<T> of(T value) {
    return of(value, Problems.none());
  }

  /**
   * {@return a value with problems that leave it valid}
   *
   * @param value the value
   * @param problems problems, none of them an error
   * @param <T> the type of the value
   * @throws IllegalArgumentException if one of the problems is an error
   */
  public static <T> Checked<T> of(T value, Problems problems) {
    Arguments.check(
        !problems.hasErrors(), "problems", "must hold no error beside a value", problems);
    return new Checked<>(Arguments.notNull("value", value), problems);
  }

  /**
   * {@return problems for which there is no value}
   *
   * @param problems problems, at least one of them an error
   * @param <T> the type that the value would have
   * @throws IllegalArgumentException if none of the problems is an error
   */
  public static <T> Checked<T> failed(Problems problems) {
    Arguments.check(
        problems.hasErrors(), "problems", "must hold an error in place of a value", problems);
    return new Checked<>(null, problems);
  }

  /** {@return the value; absent exactly if there is an error} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return all problems: errors, warnings and information} */
  public Problems problems() {
    return problems;
  }

  /** {@return whether there is a value} */
  public boolean isValid() {
    return value != null;
  }

  /**
   * {@return the value}
   *
   * @throws ProblemsException if there is none, with all problems
   */
  public T orThrow() {
    if (value == null) {
      throw new ProblemsException(problems);
    }
    return value;
  }

  /**
   * {@return the value changed by a function, with the same problems}
   *
   * @param function gives the new value, never null
   * @param <U> the type of the new value
   */
  public <U> Checked<U> map(Function<? super T, ? extends U> function) {
    return value == null ? failed(problems) : of(function.apply(value), problems);
  }

  /**
   * {@return what a further check makes of the value, with the problems of both}
   *
   * @param function gives the new value or why there is none
   * @param <U> the type of the new value
   */
  public <U> Checked<U> flatMap(Function<? super T, Checked<U>> function) {
    if (value == null) {
      return failed(problems);
    }
    Checked<U> next = function.apply(value);
    return new Checked<>(next.value, problems.concat(next.problems));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Checked<?> that
        && Objects.equals(value, that.value)
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, problems);
  }

  @Override
  public String toString() {
    return value == null ? "failed: " + problems : "valid: " + value + ", " + problems;
  }
}
