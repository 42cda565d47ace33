package org.dohoda.examples.benchmarks.race;

import java.util.Arrays;

/**
 * The middle of some numbers and where their middle half lies.
 *
 * @param low a quarter of them are below
 * @param median half of them are below
 * @param high a quarter of them are above
 */
public record Spread(double low, double median, double high) {
  public static Spread of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /** The spread of ratios that are taken round by round. */
  public static Spread ofRatios(double[] numbers, double[] divisors) {
    double[] ratios = new double[numbers.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = numbers[i] / Math.max(divisors[i], 1e-3);
    }
    return of(ratios);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round((sorted.length - 1) * share)];
  }
}
