package org.dohoda.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dohoda.examples.benchmarks.peer.PeerBytes;
import org.dohoda.examples.benchmarks.peer.Peers;
import org.dohoda.examples.benchmarks.scan.Floor;
import org.dohoda.instrument.Memorandum;
import org.dohoda.testkit.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing one memorandum under JMH; for allocation add {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {
  private Memorandum memorandum = Samples.memorandum(1);
  private byte[] ours = {};
  private byte[] theirs = {};
  private Floor.Tape tape = new Floor.Tape(new byte[] {'1'});

  /** Writes the documents. */
  @Setup
  public void setUp() {
    memorandum = Samples.memorandum(1);
    ours = Documents.FORMAT.writeBytes(memorandum);
    theirs = PeerBytes.of(ours);
    Peers.check(theirs);
    tape = new Floor.Tape(ours);
  }

  /** The floor: all tokens and all strings. */
  @Benchmark
  public int readLimit() {
    return Floor.scanWithStrings(ours);
  }

  /** Ours, strict. */
  @Benchmark
  public Object read() {
    return Documents.FORMAT.readOrThrow(ours);
  }

  /** Jackson 3 databind on records. */
  @Benchmark
  public Object readJackson3() {
    return Peers.jackson3(theirs);
  }

  /** fastjson2 on records. */
  @Benchmark
  public Object readFastjson2() {
    return Peers.fastjson2(theirs);
  }

  /** avaje-jsonb on records. */
  @Benchmark
  public Object readAvaje() {
    return Peers.avaje(theirs);
  }

  /** Jackson 2 on Immutables. */
  @Benchmark
  public Object readJackson2() {
    return Peers.jackson2(theirs);
  }

  /** The floor: the same tokens again. */
  @Benchmark
  public Object writeReplay() {
    return tape.replay();
  }

  /** Ours, compact. */
  @Benchmark
  public Object write() {
    return Documents.FORMAT.writeBytes(memorandum);
  }
}
