package org.dohoda.examples.benchmarks.race;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** The CPU time and the allocation of the calling thread, unmoved by others on the machine. */
public final class Meter {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile long sink;

  private Meter() {}

  public static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  public static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Runs a batch and keeps its result from being optimised away. */
  public static void run(Batch batch, int first, int count) {
    sink = sink * 31 + batch.run(first, count);
  }

  /** Does two things at once and returns the CPU time of the thread that had more to do. */
  public static long both(Runnable here, Runnable there) {
    AtomicLong other = new AtomicLong();
    Thread thread =
        new Thread(
            () -> {
              there.run();
              other.set(cpuNanos());
            });
    thread.start();
    long start = cpuNanos();
    here.run();
    long own = cpuNanos() - start;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (other.get() == 0) {
      throw new IllegalStateException("the other thread failed");
    }
    return Math.max(own, other.get());
  }
}
