package org.dohoda.validation.walk;

import java.util.Optional;
import java.util.function.Function;
import org.dohoda.instrument.Clause;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.validation.index.Index;

/** What a check sees beside its subject, and where it reports. Not thread-safe. */
public interface Scene {
  /** {@return the look-ups} */
  Index index();

  /** {@return the path of the subject} */
  ModelPath path();

  /** {@return whose words the subject is among, if it is of an instrument} */
  Place place();

  /** {@return the clause that the subject is in, if it is in one} */
  Optional<Clause> clause();

  /** {@return the participation rule that the subject is of, if it is of one} */
  ParticipationRule rule();

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
  default void missing(Object id) {
    missing(path(), id);
  }

  /**
   * Reports that something is named that is not there.
   *
   * @param where where it is named
   * @param id what is missing
   */
  void missing(ModelPath where, Object id);
}
