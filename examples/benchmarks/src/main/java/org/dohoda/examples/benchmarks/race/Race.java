package org.dohoda.examples.benchmarks.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Candidates that take turns in short batches, so that what slows the machine slows all of them.
 *
 * <p>Each is warmed up by itself, then some rounds are thrown away in which what was compiled for
 * one is compiled again for all. A ratio is taken within each round; the table tells its median and
 * the middle half. Absolute times stand beside them to give an idea; they compare with nothing
 * outside this run.
 */
public final class Race {
  private final Pace pace;
  private final List<Candidate> candidates = new ArrayList<>();

  public Race(Pace pace) {
    this.pace = pace;
  }

  /** Adds a candidate; the first one added is what the others are divided by. */
  public Race add(String name, Batch batch) {
    candidates.add(new Candidate(name, batch));
    return this;
  }

  /** Runs all rounds. */
  public Result run() {
    int[] counts = new int[candidates.size()];
    for (int c = 0; c < counts.length; c++) {
      counts[c] = warmUp(candidates.get(c).batch());
    }
    double[][] nanos = new double[counts.length][pace.rounds()];
    double[] bytes = new double[counts.length];
    rounds(counts, new double[counts.length][pace.rounds() / 4], bytes);
    rounds(counts, nanos, bytes);
    List<Result.Row> rows = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      rows.add(
          new Result.Row(
              candidates.get(c).name(),
              Spread.ofRatios(nanos[c], nanos[0]),
              Spread.of(nanos[c]).median(),
              bytes[c],
              nanos[c]));
    }
    return new Result(rows);
  }

  /** Lets the candidates take turns, the first in each round being another. */
  private void rounds(int[] counts, double[][] nanos, double[] bytes) {
    Arrays.fill(bytes, Double.MAX_VALUE);
    for (int round = 0; round < nanos[0].length; round++) {
      for (int turn = 0; turn < counts.length; turn++) {
        int c = (turn + round) % counts.length;
        Batch batch = candidates.get(c).batch();
        int first = round * counts[c];
        long allocated = Meter.allocatedBytes();
        long start = Meter.cpuNanos();
        Meter.run(batch, first, counts[c]);
        nanos[c][round] = (double) (Meter.cpuNanos() - start) / counts[c];
        bytes[c] = Math.min(bytes[c], (double) (Meter.allocatedBytes() - allocated) / counts[c]);
      }
    }
  }

  /** Warms one candidate up and returns how many operations make a batch. */
  private int warmUp(Batch batch) {
    long until = Meter.cpuNanos() + pace.warmUpMillis() * 1_000_000L;
    long batchNanos = pace.batchMillis() * 1_000_000L;
    int count = 1;
    int first = 0;
    while (true) {
      long start = Meter.cpuNanos();
      Meter.run(batch, first, count);
      long now = Meter.cpuNanos();
      first = (first + count) & 0xFFFFFF;
      long spent = Math.max(now - start, 1);
      if (now >= until) {
        return (int) Math.max(1, Math.min(1 << 24, count * (double) batchNanos / spent));
      }
      if (spent * 2 < batchNanos && count < 1 << 24) {
        count *= 2;
      } else if (spent > batchNanos * 2 && count > 1) {
        count /= 2;
      }
    }
  }
}
