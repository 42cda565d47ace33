package org.dohoda.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Runs what is named on the command line: {@code read}, {@code write}, {@code first}, {@code
 * validate}, {@code decide}, {@code bulk}, or {@code all}; {@code smoke} makes it take seconds,
 * {@code large} adds 600,000 rules and 100,000 memoranda. {@code jmh} and what follows it goes to
 * JMH.
 */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of("read", "write", "first", "validate", "decide", "bulk");

  private Benchmarks() {}

  /**
   * Runs the benchmarks and prints Markdown tables.
   *
   * @param arguments what to run
   * @throws IOException if a file of the run cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length > 0 && arguments[0].equals("once")) {
      FirstRead.once(arguments[1], Path.of(arguments[2]));
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    Set<String> asked = new LinkedHashSet<>(List.of(arguments));
    boolean smoke = asked.remove("smoke");
    boolean large = asked.remove("large");
    if (asked.isEmpty() || asked.remove("all")) {
      asked.addAll(ALL);
    }
    if (!ALL.containsAll(asked)) {
      throw new IllegalArgumentException("known are " + ALL + ", smoke, large, all and jmh");
    }
    Pace pace = smoke ? Pace.SMOKE : Pace.FULL;
    out.println(machine());
    Verdicts verdicts = new Verdicts(out);
    if (asked.contains("read") || asked.contains("write")) {
      Documents documents = new Documents(pace, out);
      if (asked.contains("read")) {
        verdicts.read(documents.read());
      }
      if (asked.contains("write")) {
        verdicts.write(documents.write());
      }
    }
    if (asked.contains("first")) {
      FirstRead.run(smoke ? 1 : 9, out);
    }
    if (asked.contains("validate")) {
      verdicts.validate(new Validations(pace, out).run());
    }
    if (asked.contains("decide")) {
      decide(new Decisions(pace, out), verdicts, smoke, large);
    }
    if (asked.contains("bulk")) {
      new Bulk(smoke ? 100 : large ? 100_000 : 10_000, smoke ? 1 : 5, out).run();
    }
    if (smoke) {
      out.println("A smoke run: everything works; its figures say nothing about speed.");
    } else {
      verdicts.print();
    }
  }

  private static void decide(Decisions decisions, Verdicts verdicts, boolean smoke, boolean large) {
    int most = smoke ? 1 : large ? 100_000 : 10_000;
    Map<Integer, Result> results = new HashMap<>();
    for (int memoranda = 1; memoranda <= most; memoranda *= 10) {
      if (memoranda != 10 || smoke) {
        Result result = decisions.run(memoranda);
        verdicts.decide(memoranda * 6, result);
        results.put(memoranda, result);
      }
    }
    if (large && most == 100_000) {
      verdicts.growth(results.get(1_000), results.get(100_000));
    }
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "JDK %s (%s), %s %s, %d processors, heap at most %,d MB%n",
        Runtime.version(),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
