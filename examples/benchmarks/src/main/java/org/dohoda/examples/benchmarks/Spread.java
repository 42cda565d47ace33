package org.dohoda.examples.benchmarks;

import java.util.Arrays;

/**
 * The middle of some numbers and where their middle half lies.
 *
 * @param low a quarter of them are below
 * @param median half of them are below
 * @param high a quarter of them are above
 */
record Spread(double low, double median, double high) {
  static Spread of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round((sorted.length - 1) * share)];
  }
}
