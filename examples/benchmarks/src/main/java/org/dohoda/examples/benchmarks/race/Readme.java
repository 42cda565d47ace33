package org.dohoda.examples.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table of results in the README, made from the files of results and from nothing else. */
public final class Readme {
  public static final String BEGIN = "<!-- results: written by the benchmarks -->\n";
  public static final String END = "<!-- end of results -->\n";

  /** How the titles of the tables begin that are shown; the files have all of them. */
  private static final List<String> SHOWN =
      List.of(
          "read a memorandum",
          "write a memorandum",
          "first read",
          "validate a register",
          "decide, 6,000 ",
          "decide, 600,000 ",
          "bulk, 100,000 ",
          "memory, a register of 100,000 ");

  private Readme() {}

  /** Replaces what stands between the two marks. */
  public static void update(Path readme, Path results) throws IOException {
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the README has no place for results");
    }
    begin += BEGIN.length();
    Files.writeString(
        readme, text.substring(0, begin) + "\n" + table(all(results)) + "\n" + text.substring(end));
  }

  private static Map<String, Results> all(Path results) throws IOException {
    Map<String, Results> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        all.put("JDK " + name.replaceAll("\\D", ""), Results.read(file));
      }
    }
    return all;
  }

  /** One table: a column for each JDK, a line for each figure. */
  public static String table(Map<String, Results> results) {
    StringBuilder text = new StringBuilder();
    results.forEach((jdk, each) -> text.append("- ").append(each.setting()).append("\n"));
    text.append("\nMedian of the rounds and the middle half of them; all tables are in the\n");
    text.append("[results](examples/benchmarks/results).\n\n|  |");
    results.keySet().forEach(jdk -> text.append(" ").append(jdk).append(" | allocated |"));
    text.append("\n|---|").append("---:|---:|".repeat(results.size())).append("\n");
    Set<String> titles = new LinkedHashSet<>();
    results
        .values()
        .forEach(
            each ->
                each.inOrder().stream()
                    .map(Table::title)
                    .filter(title -> SHOWN.stream().anyMatch(title::startsWith))
                    .forEach(titles::add));
    for (String title : titles) {
      text.append("| **").append(title).append("** |").append("|".repeat(results.size() * 2));
      text.append("\n");
      for (String name : names(title, results)) {
        text.append("| ").append(name).append(" |");
        results.values().forEach(each -> text.append(cell(each, title, name)));
        text.append("\n");
      }
    }
    return text.toString();
  }

  private static Set<String> names(String title, Map<String, Results> results) {
    Set<String> names = new LinkedHashSet<>();
    for (Results each : results.values()) {
      rows(each, title).forEach(row -> names.add(row.name()));
    }
    return names;
  }

  private static String cell(Results results, String title, String name) {
    return rows(results, title).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .map(row -> " " + row.figure() + " | " + row.bytes() + " |")
        .orElse("  |  |");
  }

  private static List<Table.Row> rows(Results results, String title) {
    Table table = results.tables().get(title);
    return table == null ? new ArrayList<>() : table.rows();
  }
}
