package org.dohoda.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.examples.benchmarks.race.Pace;
import org.dohoda.examples.benchmarks.race.Readme;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Result;
import org.dohoda.examples.benchmarks.race.Results;

/**
 * Runs what is named on the command line: {@code read}, {@code write}, {@code first}, {@code
 * validate}, {@code decide}, {@code bulk}, or {@code all}; {@code smoke} makes it take seconds,
 * {@code large} adds 600,000 rules and 100,000 memoranda, {@code save} keeps the tables as results
 * of this JDK, {@code readme} does so and writes the table of the README from all results. {@code
 * jmh} and what follows it goes to JMH.
 */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of("read", "write", "first", "validate", "decide", "bulk");
  private static final List<String> HOW = List.of("smoke", "large", "save", "readme", "all");
  private static final Path RESULTS = Path.of("results");
  private static final Path README = Path.of("../../README.md");

  private final Set<String> asked;
  private final boolean smoke;
  private final boolean large;
  private final Pace pace;
  private final Report report;
  private final Verdicts verdicts;

  private Benchmarks(Set<String> asked, PrintStream out) {
    this.asked = asked;
    this.smoke = asked.contains("smoke");
    this.large = asked.contains("large");
    this.pace = smoke ? Pace.SMOKE : Pace.FULL;
    this.report = new Report(out);
    this.verdicts = new Verdicts(out);
  }

  /**
   * Runs the benchmarks and prints Markdown tables.
   *
   * @param arguments what to run
   * @throws IOException if a file of the run cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("once")) {
      FirstRead.once(arguments[1], Path.of(arguments[2]));
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    Set<String> asked = new LinkedHashSet<>(List.of(arguments));
    asked.removeIf(word -> word.isBlank());
    if (asked.contains("all") || asked.stream().noneMatch(ALL::contains)) {
      asked.addAll(ALL);
    }
    if (!asked.stream().allMatch(word -> ALL.contains(word) || HOW.contains(word))) {
      throw new IllegalArgumentException("known are " + ALL + ", " + HOW + " and jmh");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Benchmarks(asked, out).run();
  }

  private void run() throws IOException {
    report.say("%s", Report.setting());
    documents();
    if (asked.contains("first")) {
      verdicts.first(FirstRead.run(smoke ? 1 : 9, report));
    }
    if (asked.contains("validate")) {
      Validations validations = new Validations(pace, report);
      verdicts.validate(validations.run());
      validations.liberec();
      if (large || smoke) {
        new Doubling(smoke ? 25 : 12_500, smoke ? 1 : 7, report).run(verdicts);
      }
    }
    if (asked.contains("decide")) {
      decide(new Decisions(pace, report));
    }
    if (asked.contains("bulk")) {
      new Bulk(smoke ? 20 : 1000, smoke ? 1 : 15, report).run(smoke ? 0 : 250, verdicts);
      if (large && !smoke) {
        new Bulk(100_000, 3, report).run(0, verdicts);
      }
    }
    if (smoke) {
      Path kept = Files.createTempFile("results", ".tsv");
      Files.delete(kept);
      report.save(kept);
      Readme.table(Map.of("JDK", Results.read(kept)));
      Files.delete(kept);
      report.say("A smoke run: everything works; its figures say nothing about speed.");
    } else {
      verdicts.print();
      keep();
    }
  }

  private void documents() {
    if (asked.contains("read") || asked.contains("write")) {
      Documents documents = new Documents(pace, report);
      if (asked.contains("read")) {
        verdicts.read(documents.read());
        documents.readLiberec();
      }
      if (asked.contains("write")) {
        verdicts.write(documents.write());
        documents.writeLiberec();
      }
    }
  }

  private void decide(Decisions decisions) {
    int most = smoke ? 1 : large ? 100_000 : 10_000;
    Map<Integer, Result> results = new HashMap<>();
    for (int memoranda = 1; memoranda <= most; memoranda *= 10) {
      if (memoranda != 10) {
        Result result = decisions.run(memoranda);
        verdicts.decide(memoranda * 6, result);
        results.put(memoranda, result);
      }
    }
    if (results.containsKey(100_000)) {
      verdicts.growth(results.get(1_000), results.get(100_000));
    }
  }

  private void keep() throws IOException {
    if (asked.contains("save") || asked.contains("readme")) {
      report.save(RESULTS.resolve("jdk-" + Runtime.version().feature() + ".tsv"));
    }
    if (asked.contains("readme")) {
      Readme.update(README, RESULTS);
    }
  }
}
