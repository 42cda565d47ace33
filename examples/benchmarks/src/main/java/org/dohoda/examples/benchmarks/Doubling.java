package org.dohoda.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.examples.benchmarks.race.Meter;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Spread;
import org.dohoda.examples.benchmarks.race.Table;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;

/**
 * What it costs to validate a register of twice as many memoranda, three times in a row.
 *
 * <p>A register and its double take turns, so that what slows the machine slows both; no more than
 * these two are in memory. A validation whose time grows with the size alone gives 2, and whatever
 * no longer fits a cache some more.
 */
final class Doubling {
  private static final RuleBook RULES = RuleBook.standard();
  private static final int TIMES = 3;
  private static final long SEED = 7;

  private final int smallest;
  private final int rounds;
  private final Report report;

  Doubling(int smallest, int rounds, Report report) {
    this.smallest = smallest;
    this.rounds = rounds;
    this.report = report;
  }

  /** Measures, after as many rounds that are thrown away as are kept. */
  void run(Verdicts verdicts) {
    List<Table.Row> rows = new ArrayList<>();
    int size = smallest;
    CooperationRegister small = Samples.register(SEED, size);
    for (int i = 0; i < TIMES; i++) {
      CooperationRegister large = Samples.register(SEED, 2 * size);
      rounds(small, large);
      double[][] nanos = rounds(small, large);
      String name = String.format(Locale.ROOT, "%,d memoranda ÷ %,d", 2 * size, size);
      Spread ratio = Spread.ofRatios(nanos[1], nanos[0]);
      rows.add(new Table.Row(name, ratio, Table.time(Spread.of(nanos[1]).median()), ""));
      verdicts.doubling(name, ratio.median());
      size *= 2;
      small = large;
    }
    report.add(new Table("validate a register of twice the size; half of it = 1", rows));
  }

  private double[][] rounds(CooperationRegister small, CooperationRegister large) {
    double[][] nanos = new double[2][rounds];
    for (int round = 0; round < rounds; round++) {
      nanos[round % 2][round] = nanos(round % 2 == 0 ? small : large);
      nanos[1 - round % 2][round] = nanos(round % 2 == 0 ? large : small);
    }
    return nanos;
  }

  private static double nanos(CooperationRegister register) {
    long start = Meter.cpuNanos();
    if (RULES.check(register).hasErrors()) {
      throw new IllegalStateException("the register is not sound");
    }
    return Meter.cpuNanos() - start;
  }
}
