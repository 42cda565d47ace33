package org.dohoda.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.examples.benchmarks.flat.Questions;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.time.Presumption;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decisions under JMH, asked before and asked for the first time; add {@code -prof gc}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {
  /** How many memoranda; each has six rules. */
  @Param({"1", "1000"})
  public int memoranda;

  private Questions asked = Questions.of(Samples.register(7, 1), 16);
  private ParticipationEngine engine = ParticipationEngine.of(Samples.register(7, 1));
  private int next;

  /** Compiles the rules and asks everything once. */
  @Setup
  public void setUp() {
    CooperationRegister register = Samples.register(7, memoranda);
    asked = Questions.of(register, 1024);
    engine = ParticipationEngine.of(register).presuming(Presumption.customary());
    for (int i = 0; i <= asked.mask; i++) {
      next = i;
      granted();
      next = i;
      decide();
    }
  }

  /** Whether one right is granted. */
  @Benchmark
  public Object granted() {
    int i = next++ & asked.mask;
    return engine.granted(
        asked.organizations[i],
        asked.bodies[i],
        asked.rights[i],
        asked.capacities[i],
        asked.days[i]);
  }

  /** The full decision. */
  @Benchmark
  public Object decide() {
    return engine.decide(asked.whole[next++ & asked.mask]);
  }

  /** The full decision by an engine that has answered nothing yet. */
  @Benchmark
  public Object decideFirst() {
    return engine.presuming(engine.presumptions()).decide(asked.whole[next++ & asked.mask]);
  }
}
