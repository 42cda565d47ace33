package org.dohoda.examples.benchmarks.scan;

import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dohoda.examples.benchmarks.race.Meter;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonFormat;
import org.dohoda.json.RegisterElement;
import org.dohoda.problem.Checked;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;

/** A sampled register as NDJSON, one line an element, in pieces since no array could hold it. */
public final class Lines {
  private static final int PIECE = 100;
  private static final JsonFormat<RegisterElement> FORMAT = DohodaJson.elements().compact();

  private final List<byte[]> pieces;

  private Lines(List<byte[]> pieces) {
    this.pieces = pieces;
  }

  /** The lines of a register with so many memoranda. */
  public static Lines of(int memoranda) {
    List<byte[]> pieces = new ArrayList<>();
    Iterator<RegisterElement> all = RegisterElement.of(Samples.register(7, memoranda)).iterator();
    Iterators.partition(all, PIECE).forEachRemaining(some -> pieces.add(written(some)));
    return new Lines(pieces);
  }

  private static byte[] written(List<RegisterElement> elements) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 20);
    try {
      FORMAT.writeLines(elements.stream(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }

  public long bytes() {
    return pieces.stream().mapToLong(piece -> piece.length).sum();
  }

  /** Scans the tokens of every line by itself. */
  public long scan() {
    long tokens = 0;
    for (byte[] piece : pieces) {
      tokens += Floor.scan(piece);
    }
    return tokens;
  }

  /** Reads all lines into one register. */
  public CooperationRegister read() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    pieces.forEach(piece -> read(piece, element -> element.addTo(register)));
    return register.build();
  }

  /**
   * Reads all lines into one register in two threads, each of which takes the next piece when it is
   * done with one, and returns the CPU time of the thread that had more to do.
   */
  public long readInTwoThreads(CooperationRegister.Builder register) {
    Object[][] elements = new Object[pieces.size()][];
    AtomicInteger next = new AtomicInteger();
    long busier = Meter.both(() -> readNext(next, elements), () -> readNext(next, elements));
    long start = Meter.cpuNanos();
    Arrays.stream(elements)
        .flatMap(Arrays::stream)
        .forEach(element -> ((RegisterElement) element).addTo(register));
    return busier + Meter.cpuNanos() - start;
  }

  private void readNext(AtomicInteger next, Object[][] elements) {
    for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
      List<RegisterElement> read = new ArrayList<>(PIECE);
      read(pieces.get(i), read::add);
      elements[i] = read.toArray();
    }
  }

  private static void read(byte[] piece, Consumer<RegisterElement> each) {
    try (Stream<Checked<RegisterElement>> lines =
        FORMAT.readLines(new ByteArrayInputStream(piece))) {
      lines.forEach(line -> each.accept(line.orThrow()));
    }
  }
}
