package org.dohoda.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Checked;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;
import org.openjdk.jol.info.GraphLayout;

/** Many memoranda as NDJSON: read into a register, and what that holds on to. */
final class Bulk {
  private static final int CHUNK = 1000;
  private static final RuleBook RULES = RuleBook.standard();

  private final int memoranda;
  private final int rounds;
  private final PrintStream out;
  private final byte[][] chunks;
  private final long bytes;

  Bulk(int memoranda, int rounds, PrintStream out) {
    this.memoranda = memoranda;
    this.rounds = rounds;
    this.out = out;
    this.chunks = chunks(memoranda);
    this.bytes = Arrays.stream(chunks).mapToLong(chunk -> chunk.length).sum();
  }

  /** The lines in pieces of a thousand, since an array cannot hold them all. */
  private static byte[][] chunks(int memoranda) {
    Iterator<Memorandum> all = Samples.memoranda(7, memoranda).iterator();
    byte[][] chunks = new byte[(memoranda + CHUNK - 1) / CHUNK][];
    for (int i = 0; i < chunks.length; i++) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream(CHUNK * 11_000);
      ImmutableList.Builder<Memorandum> some = ImmutableList.builder();
      for (int n = 0; n < CHUNK && all.hasNext(); n++) {
        some.add(all.next());
      }
      try {
        Documents.FORMAT.writeLines(some.build().stream(), lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      chunks[i] = lines.toByteArray();
    }
    return chunks;
  }

  void run() {
    double[] ratios = new double[rounds];
    double[] seconds = new double[rounds];
    double[] speedUps = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long scanned = scanAll();
      long read = readAll();
      long wall = System.nanoTime();
      require(register(List.of(chunks)).instruments().size() == memoranda);
      long one = System.nanoTime() - wall;
      ratios[round] = (double) scanned / read;
      seconds[round] = read / 1e9;
      speedUps[round] = (double) one / inTwoThreads();
    }
    Spread ratio = Spread.of(ratios);
    Spread speedUp = Spread.of(speedUps);
    out.printf(
        Locale.ROOT,
        "| bulk, %,d memoranda, %,d bytes of NDJSON | value | middle half |%n",
        memoranda,
        bytes);
    out.println("|---|---:|---:|");
    out.printf(
        Locale.ROOT,
        "| speed of read + validate + index relative to the token scan, 1 thread | %.2f | %.2f-%.2f |%n",
        ratio.median(),
        ratio.low(),
        ratio.high());
    out.printf(
        Locale.ROOT,
        "| reading: 2 threads ÷ 1 (wall clock: only on a quiet machine) | %.2f | %.2f-%.2f |%n",
        speedUp.median(),
        speedUp.low(),
        speedUp.high());
    out.printf(
        Locale.ROOT,
        "| CPU seconds of read + validate + index | %.2f | |%n",
        Spread.of(seconds).median());
    heap();
  }

  private void heap() {
    long before = used();
    CooperationRegister register = register(List.of(chunks));
    long held = used() - before;
    out.printf(
        Locale.ROOT,
        "| retained heap ÷ bytes of NDJSON, by garbage collection | %.2f | |%n",
        (double) held / bytes);
    CooperationRegister part = register(List.of(chunks[0]));
    out.printf(
        Locale.ROOT,
        "| retained heap ÷ bytes of NDJSON, by JOL, first %,d memoranda | %.2f | |%n%n",
        part.instruments().size(),
        (double) GraphLayout.parseInstance(part).totalSize() / chunks[0].length);
    require(register.instruments().size() == memoranda);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private long scanAll() {
    long start = Meter.cpuNanos();
    long tokens = 0;
    for (byte[] chunk : chunks) {
      tokens += Floor.scan(chunk);
    }
    require(tokens > 0);
    return Meter.cpuNanos() - start;
  }

  /** Reads all into one register, checks it with all rules and compiles its rules. */
  private long readAll() {
    long start = Meter.cpuNanos();
    CooperationRegister register = register(List.of(chunks));
    int problems = RULES.check(register).all().size();
    ParticipationEngine engine = ParticipationEngine.of(register);
    require(problems >= 0 && engine.presumptions().isEmpty());
    return Meter.cpuNanos() - start;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("read something else");
    }
  }

  private static CooperationRegister register(List<byte[]> chunks) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    for (byte[] chunk : chunks) {
      try (Stream<Checked<Memorandum>> lines =
          Documents.FORMAT.readLines(new ByteArrayInputStream(chunk))) {
        lines.forEach(line -> register.addInstrument(line.orThrow()));
      }
    }
    return register.build();
  }

  /** The wall-clock nanoseconds of reading one half in each of two threads. */
  private long inTwoThreads() {
    List<byte[]> all = List.of(chunks);
    AtomicLong held = new AtomicLong();
    long start = System.nanoTime();
    Thread other =
        new Thread(
            () -> held.addAndGet(register(all.subList(0, all.size() / 2)).instruments().size()));
    other.start();
    held.addAndGet(register(all.subList(all.size() / 2, all.size())).instruments().size());
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    require(held.get() == memoranda);
    return System.nanoTime() - start;
  }
}
