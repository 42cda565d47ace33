package org.dohoda.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What a race gave.
 *
 * @param rows one for each candidate, the first being what the others are divided by
 */
record Result(List<Row> rows) {
  /**
   * One candidate.
   *
   * @param name its name
   * @param ratio its CPU time divided by that of the first, round by round
   * @param nanos its median CPU time for an operation
   * @param bytes what an operation allocates
   */
  record Row(String name, Spread ratio, double nanos, double bytes) {}

  /** The first row again under another divisor. */
  double ratio(String name, String divisor) {
    return row(name).ratio().median() / row(divisor).ratio().median();
  }

  Row row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  /** The rows as a Markdown table. */
  String table(String title) {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(title).append(" | ratio | middle half | ns | bytes |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s-%s | %s | %.0f |%n",
              row.name(),
              number(row.ratio().median()),
              number(row.ratio().low()),
              number(row.ratio().high()),
              number(row.nanos()),
              row.bytes()));
    }
    return table.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
