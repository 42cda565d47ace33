package org.dohoda.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The first read in a fresh JVM: CPU time of the whole process from before it until after it. */
final class FirstRead {
  private static final List<String> WAYS = List.of("dohoda", "jackson3", "fastjson2", "avaje");

  private FirstRead() {}

  /** Reads one file and prints the CPU time in microseconds; runs in a JVM of its own. */
  static void once(String way, Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    int clauses =
        switch (way) {
          case "dohoda" -> Documents.FORMAT.readOrThrow(document).clauses().size();
          case "jackson3" -> Peers.jackson3(document).memorandum().clauses().size();
          case "fastjson2" -> Peers.fastjson2(document).memorandum().clauses().size();
          default -> Peers.avaje(document).memorandum().clauses().size();
        };
    long spent = system.getProcessCpuTime() - start;
    System.out.println(spent / 1000 + " " + clauses);
  }

  /** Starts JVMs in turn and prints the medians relative to ours. */
  static void run(int rounds, PrintStream out) {
    try {
      Path ours = Files.createTempFile("dohoda", ".json");
      Path theirs = Files.createTempFile("peers", ".json");
      byte[] document = Documents.FORMAT.writeBytes(org.dohoda.testkit.Samples.memorandum(1));
      Files.write(ours, document);
      Files.write(theirs, PeerBytes.of(document));
      Map<String, double[]> micros = new LinkedHashMap<>();
      WAYS.forEach(way -> micros.put(way, new double[rounds]));
      for (int round = 0; round < rounds; round++) {
        for (String way : WAYS) {
          micros.get(way)[round] = child(way, way.equals("dohoda") ? ours : theirs);
        }
      }
      Files.delete(ours);
      Files.delete(theirs);
      out.println("| first read in a fresh JVM | ratio | middle half | ms CPU |");
      out.println("|---|---:|---:|---:|");
      for (String way : WAYS) {
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
          ratios[i] = micros.get(way)[i] / micros.get("dohoda")[i];
        }
        Spread spread = Spread.of(ratios);
        out.printf(
            Locale.ROOT,
            "| %s | %.2f | %.2f-%.2f | %.0f |%n",
            way,
            spread.median(),
            spread.low(),
            spread.high(),
            Spread.of(micros.get(way)).median() / 1000);
      }
      out.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double child(String way, Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Benchmarks.class.getName(), "once", way, file.toString()));
    Process process = new ProcessBuilder(command).start();
    try (Stream<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
      return Double.parseDouble(lines.findFirst().orElseThrow().split(" ", 2)[0]);
    }
  }
}
