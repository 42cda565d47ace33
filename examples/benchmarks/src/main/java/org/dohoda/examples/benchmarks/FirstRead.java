package org.dohoda.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dohoda.examples.benchmarks.peer.PeerBytes;
import org.dohoda.examples.benchmarks.peer.Peers;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Result;
import org.dohoda.examples.benchmarks.race.Spread;
import org.dohoda.examples.benchmarks.race.Table;
import org.dohoda.examples.benchmarks.scan.Floor;
import org.dohoda.testkit.Samples;

/**
 * The first read in a fresh JVM: CPU time of all its threads, compilers and garbage collector among
 * them, from before the read until after it. Starting the JVM and reading the file are not in it.
 */
final class FirstRead {
  static final String OURS = "Dohoda, strict";
  static final String JACKSON3 = Documents.JACKSON3;
  private static final Map<String, String> WAYS = ways();

  private FirstRead() {}

  private static Map<String, String> ways() {
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("dohoda", OURS);
    ways.put("scan", Documents.LIMIT);
    ways.put("fastjson2", Documents.FASTJSON2);
    ways.put("avaje", Documents.AVAJE);
    ways.put("jackson2", Documents.JACKSON2);
    ways.put("jackson3", JACKSON3);
    return ways;
  }

  /** Reads one file and prints the CPU time in microseconds; runs in a JVM of its own. */
  static void once(String way, Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    int read =
        switch (way) {
          case "dohoda" -> Documents.FORMAT.readOrThrow(document).clauses().size();
          case "scan" -> Floor.scanWithStrings(document);
          case "jackson2" -> Peers.jackson2(document).memorandum().clauses().size();
          case "jackson3" -> Peers.jackson3(document).memorandum().clauses().size();
          case "fastjson2" -> Peers.fastjson2(document).memorandum().clauses().size();
          default -> Peers.avaje(document).memorandum().clauses().size();
        };
    long spent = system.getProcessCpuTime() - start;
    System.out.println(spent / 1000 + " " + read);
  }

  /** Starts JVMs in turn; the ratios are those to ours, round by round. */
  static Result run(int rounds, Report report) {
    try {
      Path ours = Files.createTempFile("dohoda", ".json");
      Path theirs = Files.createTempFile("peers", ".json");
      byte[] document = Documents.FORMAT.writeBytes(Samples.memorandum(1));
      Files.write(ours, document);
      Files.write(theirs, PeerBytes.of(document));
      Map<String, double[]> nanos = new LinkedHashMap<>();
      WAYS.keySet().forEach(way -> nanos.put(way, new double[rounds]));
      for (int round = 0; round < rounds; round++) {
        for (String way : WAYS.keySet()) {
          boolean own = way.equals("dohoda") || way.equals("scan");
          nanos.get(way)[round] = child(way, own ? ours : theirs) * 1e3;
        }
      }
      Files.delete(ours);
      Files.delete(theirs);
      List<Result.Row> rows = new ArrayList<>();
      WAYS.forEach((way, name) -> rows.add(row(name, nanos.get(way), nanos.get("dohoda"))));
      Result result = new Result(rows);
      report.add(without(result.table("first read in a fresh JVM; Dohoda = 1")));
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result.Row row(String name, double[] nanos, double[] divisors) {
    return new Result.Row(
        name, Spread.ofRatios(nanos, divisors), Spread.of(nanos).median(), 0, nanos);
  }

  /** Allocation is not measured here. */
  private static Table without(Table table) {
    return new Table(
        table.title(),
        table.rows().stream()
            .map(row -> new Table.Row(row.name(), row.ratio(), row.absolute(), ""))
            .toList());
  }

  private static double child(String way, Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Benchmarks.class.getName(), "once", way, file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (Stream<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
      return Double.parseDouble(lines.findFirst().orElseThrow().split(" ", 2)[0]);
    }
  }
}
