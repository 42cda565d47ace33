package org.dohoda.examples.benchmarks.race;

/** So many operations in a row, in a loop of the candidate's own. */
@FunctionalInterface
public interface Batch {
  /**
   * Carries out operations and returns something that depends on all of them.
   *
   * @param first the number of the first operation, from which its data are picked
   * @param count how many
   */
  long run(int first, int count);
}
