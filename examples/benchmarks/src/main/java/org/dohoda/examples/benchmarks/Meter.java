package org.dohoda.examples.benchmarks;

import java.lang.management.ManagementFactory;

/** The CPU time and the allocation of the calling thread, unmoved by others on the machine. */
final class Meter {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile long sink;

  private Meter() {}

  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Runs a batch and keeps its result from being optimised away. */
  static void run(Batch batch, int first, int count) {
    sink = sink * 31 + batch.run(first, count);
  }
}
