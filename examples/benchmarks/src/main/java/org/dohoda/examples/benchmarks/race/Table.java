package org.dohoda.examples.benchmarks.race;

import java.util.List;
import java.util.Locale;

/**
 * Figures that belong together.
 *
 * @param title what was done, and what counts as 1
 * @param rows the figures
 */
public record Table(String title, List<Row> rows) {
  /**
   * One figure.
   *
   * @param name whose figure it is
   * @param ratio the figure and its spread
   * @param absolute the same with its unit as it was in this run, or nothing
   * @param bytes what an operation allocates, or nothing
   */
  public record Row(String name, Spread ratio, String absolute, String bytes) {
    /** A figure without a spread. */
    public static Row of(String name, double value, String absolute) {
      return new Row(name, new Spread(value, value, value), absolute, "");
    }

    /** The figure and where its middle half lies. */
    String figure() {
      return ratio.low() == ratio.high()
          ? number(ratio.median())
          : number(ratio.median()) + " (" + number(ratio.low()) + "-" + number(ratio.high()) + ")";
    }
  }

  /** The table in Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| ").append(title).append(" | ratio (middle half) | in this run | allocated |\n");
    text.append("|---|---:|---:|---:|\n");
    for (Row row : rows) {
      text.append(
          String.format(
              "| %s | %s | %s | %s |\n", row.name(), row.figure(), row.absolute(), row.bytes()));
    }
    return text.toString();
  }

  /** A number with three digits that say something. */
  public static String number(double value) {
    double size = Math.abs(value);
    String format = size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  /** A time. */
  public static String time(double nanos) {
    return nanos < 1e3
        ? number(nanos) + " ns"
        : nanos < 1e6
            ? number(nanos / 1e3) + " µs"
            : nanos < 1e9 ? number(nanos / 1e6) + " ms" : number(nanos / 1e9) + " s";
  }

  /** An amount of memory. */
  public static String bytes(double bytes) {
    return bytes < 1000
        ? String.format(Locale.ROOT, "%.0f B", bytes)
        : bytes < 1e6 ? number(bytes / 1e3) + " KB" : number(bytes / 1e6) + " MB";
  }
}
