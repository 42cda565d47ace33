package org.dohoda.examples.benchmarks.race;

/**
 * How long is measured, all in CPU time of the thread.
 *
 * @param warmUpMillis the warm-up of each candidate
 * @param batchMillis about how long one batch takes
 * @param rounds how many batches of each candidate are measured
 */
public record Pace(int warmUpMillis, int batchMillis, int rounds) {
  /**
   * Long enough for a compiler to be done with every candidate. Validation takes the longest: much
   * of it runs once for each register, and what is compiled for the peers waits in the same line.
   */
  public static final Pace FULL = new Pace(8000, 25, 31);

  /** Seconds in all: shows that everything runs, and nothing about speed. */
  public static final Pace SMOKE = new Pace(20, 2, 3);
}
