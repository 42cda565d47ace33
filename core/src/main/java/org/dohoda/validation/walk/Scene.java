package org.dohoda.validation.walk;

import java.util.function.Function;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;

/** What a check sees beside its subject, and where it reports. Not thread-safe. */
public interface Scene {
  /** {@return the look-ups} */
  Index index();

  /** {@return the path of the subject} */
  ModelPath path();

  /**
   * Reports a problem of the rule's kind at the subject.
   *
   * @param words fills the placeholders
   */
  default void report(Function<Problem.Builder, Problem.Builder> words) {
    report(path(), words);
  }

  /**
   * Reports a problem of the rule's kind.
   *
   * @param place where it is
   * @param words fills the placeholders
   */
  void report(ModelPath place, Function<Problem.Builder, Problem.Builder> words);

  /**
   * Passes on a problem that the model itself has found, if it is of the rule's kind.
   *
   * @param problem the problem
   * @param whole the path of the element whose problem it is
   */
  void relay(Problem problem, ModelPath whole);

  /**
   * Reports that the subject names something that is not there. However often it is named, it is
   * one problem, at the first place, with the others related.
   *
   * @param id what is missing
   */
  void missing(Object id);
}
