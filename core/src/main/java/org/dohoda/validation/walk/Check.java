package org.dohoda.validation.walk;

/**
 * What a rule does with one subject: reports what is wrong, if anything is.
 *
 * @param <T> the type of the subjects
 */
@FunctionalInterface
public interface Check<T> {
  /**
   * Looks at a subject; never throws.
   *
   * @param subject the subject
   * @param scene where it stands, the look-ups, and where to report
   */
  void check(T subject, Scene scene);
}
