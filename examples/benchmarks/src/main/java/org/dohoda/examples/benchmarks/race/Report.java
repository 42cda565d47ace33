package org.dohoda.examples.benchmarks.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints tables as they are ready and keeps them as data. */
public final class Report {
  private final PrintStream out;
  private final List<Table> tables = new ArrayList<>();

  public Report(PrintStream out) {
    this.out = out;
  }

  public void add(Table table) {
    tables.add(table);
    out.println(table.markdown());
  }

  public void say(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
    out.println();
  }

  /**
   * Puts the tables into the file of results, in the place of those with the same title. What other
   * machines, other versions or other sources gave is dropped.
   */
  public void save(Path file) throws IOException {
    Results before = Files.exists(file) ? Results.read(file) : Results.of(setting());
    Results results = before.setting().equals(setting()) ? before : Results.of(setting());
    results.with(tables).write(file);
  }

  /** Machine, JDK, versions, and what was measured. */
  public static String setting() {
    return String.join(
        ", ", jdk(), machine(), System.getProperty("bench.versions", ""), "sources " + sources());
  }

  /** The names under which git knows the committed sources of core and json. */
  private static String sources() {
    try {
      Process git =
          new ProcessBuilder("git", "rev-parse", "HEAD:core/src/main", "HEAD:json/src/main")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return names.lines().count() == 2
          ? names.lines().map(name -> name.substring(0, 8)).collect(Collectors.joining(" "))
          : "not known";
    } catch (IOException e) {
      return "not known";
    }
  }

  public static String jdk() {
    return String.format(
        Locale.ROOT, "JDK %s (%s)", Runtime.version(), System.getProperty("java.vm.name"));
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s %s, %s, %d processors, heap at most %,d MB",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** The name of the processor where the system tells it. */
  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "processor not known";
    }
    try {
      return Files.readAllLines(info).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .collect(Collectors.toCollection(java.util.TreeSet::new))
          .stream()
          .collect(Collectors.joining(" and "));
    } catch (IOException e) {
      return "processor not known";
    }
  }
}
