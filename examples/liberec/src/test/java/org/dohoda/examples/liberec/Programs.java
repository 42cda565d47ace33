package org.dohoda.examples.liberec;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the program as its user does. */
final class Programs {
  private Programs() {}

  /**
   * What a run gave.
   *
   * @param status the exit status
   * @param out what it printed
   * @param err what it reported
   */
  record Run(int status, String out, String err) {
    /** What it printed, with every run of white space as one space. */
    String flat() {
      return out.replaceAll("\\s+", " ");
    }
  }

  static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Tour.run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
