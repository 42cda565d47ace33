package org.dohoda.examples.benchmarks.race;

import java.util.List;

/**
 * What a race gave.
 *
 * @param rows one for each candidate, the first being what the others are divided by
 */
public record Result(List<Row> rows) {
  /**
   * One candidate.
   *
   * @param name its name
   * @param ratio its CPU time divided by that of the first, round by round
   * @param nanos its median CPU time for an operation
   * @param bytes what an operation allocates
   * @param rounds its CPU time for an operation in each round
   */
  public record Row(String name, Spread ratio, double nanos, double bytes, double[] rounds) {}

  /** The median of the ratios of one row to another, round by round. */
  public double ratio(String name, String divisor) {
    return Spread.ofRatios(row(name).rounds(), row(divisor).rounds()).median();
  }

  public Row row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  public Table table(String title) {
    return new Table(
        title,
        rows.stream()
            .map(
                row ->
                    new Table.Row(
                        row.name(), row.ratio(), Table.time(row.nanos()), Table.bytes(row.bytes())))
            .toList());
  }
}
