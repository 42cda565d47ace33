package org.dohoda.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.examples.benchmarks.race.Meter;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Spread;
import org.dohoda.examples.benchmarks.race.Table;
import org.dohoda.examples.benchmarks.scan.Lines;
import org.dohoda.examples.benchmarks.scan.Memory;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.RuleBook;

/**
 * Many memoranda, and all that they speak of, as NDJSON: read into a register, validated with all
 * rules, and indexed, which is to say that the rules of participation are compiled.
 *
 * <p>What one thread does is told in its CPU time. What two threads do together is told by the
 * clock on the wall, and so is what it is compared with; rounds take turns, and on a machine with
 * other work the spread shows it. The CPU time of the thread that has more to do stands beside it:
 * that is what two free processors would give if nothing but the work took time.
 */
final class Bulk {
  private static final RuleBook RULES = RuleBook.standard();
  private static final String ALL = "read + validate + index";

  private final int memoranda;
  private final int rounds;
  private final Report report;
  private final Lines lines;

  /** What was measured, one number a round. */
  private final double[] scan;

  private final double[] read;
  private final double[] check;
  private final double[] index;
  private final double[] all;
  private final double[] two;
  private final double[] scanClock;
  private final double[] oneClock;
  private final double[] twoClock;

  Bulk(int memoranda, int rounds, Report report) {
    this.memoranda = memoranda;
    this.rounds = rounds;
    this.report = report;
    this.lines = Lines.of(memoranda);
    this.scan = new double[rounds];
    this.read = new double[rounds];
    this.check = new double[rounds];
    this.index = new double[rounds];
    this.all = new double[rounds];
    this.two = new double[rounds];
    this.scanClock = new double[rounds];
    this.oneClock = new double[rounds];
    this.twoClock = new double[rounds];
  }

  /** Measures after one or more rounds that are thrown away. */
  void run(int warmUps, Verdicts verdicts) {
    for (int i = 0; i < warmUps; i++) {
      round(0);
    }
    for (int round = 0; round < rounds; round++) {
      round(round);
    }
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row("token scan", scan, scan));
    rows.add(row("read into one register", read, scan));
    rows.add(row("validate", check, scan));
    rows.add(row("index", index, scan));
    rows.add(row(ALL, all, scan));
    rows.add(row(ALL + ", the busier of two threads", two, scan));
    rows.add(row(ALL + ", by the clock", oneClock, scanClock));
    rows.add(row(ALL + ", two threads, by the clock", twoClock, scanClock));
    Spread speedUp = Spread.ofRatios(oneClock, twoClock);
    Spread atBest = Spread.ofRatios(all, two);
    rows.add(new Table.Row("throughput of two threads ÷ one, by CPU time", atBest, "", ""));
    rows.add(new Table.Row("throughput of two threads ÷ one, by the clock", speedUp, "", ""));
    report.add(
        new Table(
            String.format(
                Locale.ROOT,
                "bulk, %,d memoranda, %s of NDJSON; token scan = 1",
                memoranda,
                Table.bytes(lines.bytes())),
            rows));
    double heap = new Memory(memoranda, lines, report).run();
    double speed = Spread.ofRatios(scan, all).median();
    verdicts.bulk(memoranda, speed, atBest.median(), speedUp.median(), heap);
  }

  private static Table.Row row(String name, double[] nanos, double[] divisors) {
    return new Table.Row(
        name, Spread.ofRatios(nanos, divisors), Table.time(Spread.of(nanos).median()), "");
  }

  private void round(int round) {
    scan(round);
    oneThread(round);
    twoThreads(round);
  }

  private void scan(int round) {
    long clock = System.nanoTime();
    long start = Meter.cpuNanos();
    require(lines.scan() > 0);
    scan[round] = Meter.cpuNanos() - start;
    scanClock[round] = System.nanoTime() - clock;
  }

  private void oneThread(int round) {
    long clock = System.nanoTime();
    long start = Meter.cpuNanos();
    CooperationRegister register = lines.read();
    long whenRead = Meter.cpuNanos();
    require(!RULES.check(register).hasErrors());
    long whenChecked = Meter.cpuNanos();
    require(ParticipationEngine.of(register).presumptions().isEmpty());
    long end = Meter.cpuNanos();
    oneClock[round] = System.nanoTime() - clock;
    read[round] = whenRead - start;
    check[round] = whenChecked - whenRead;
    index[round] = end - whenChecked;
    all[round] = end - start;
    require(register.instruments().size() >= memoranda);
  }

  /** Two threads share the pieces; then one validates while the other indexes. */
  private void twoThreads(int round) {
    long clock = System.nanoTime();
    CooperationRegister.Builder builder = CooperationRegister.builder();
    long busier = lines.readInTwoThreads(builder);
    long start = Meter.cpuNanos();
    CooperationRegister register = builder.build();
    busier += Meter.cpuNanos() - start;
    busier +=
        Meter.both(
            () -> require(!RULES.check(register).hasErrors()),
            () -> require(ParticipationEngine.of(register).presumptions().isEmpty()));
    two[round] = busier;
    twoClock[round] = System.nanoTime() - clock;
    require(register.instruments().size() >= memoranda);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("read something else");
    }
  }
}
