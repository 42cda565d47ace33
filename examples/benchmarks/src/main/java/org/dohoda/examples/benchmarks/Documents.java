package org.dohoda.examples.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonFormat;
import org.dohoda.testkit.Samples;

/** Reading and writing memoranda: 64 documents in turn, against the floor and against peers. */
final class Documents {
  static final String SCAN = "token scan";
  static final String LIMIT = "token scan + strings (limit)";
  static final String READ = "Dohoda, strict";
  static final String REPLAY = "generator replay";
  static final String WRITE = "Dohoda";
  static final JsonFormat<Memorandum> FORMAT = DohodaJson.memorandum().compact();
  private static final int COUNT = 64;
  private static final int MASK = COUNT - 1;

  private final Pace pace;
  private final PrintStream out;
  private final Memorandum[] values = new Memorandum[COUNT];
  private final byte[][] ours = new byte[COUNT][];
  private final byte[][] theirs = new byte[COUNT][];
  private final Peer.Envelope[] peers = new Peer.Envelope[COUNT];
  private final Floor.Tape[] tapes = new Floor.Tape[COUNT];

  Documents(Pace pace, PrintStream out) {
    this.pace = pace;
    this.out = out;
    long bytes = 0;
    long peerBytes = 0;
    for (int i = 0; i < COUNT; i++) {
      values[i] = Samples.memorandum(i);
      ours[i] = FORMAT.writeBytes(values[i]);
      theirs[i] = PeerBytes.of(ours[i]);
      Peers.check(theirs[i]);
      if (!FORMAT.readOrThrow(ours[i]).equals(values[i])) {
        throw new IllegalStateException("read something else");
      }
      peers[i] = Peers.jackson3(theirs[i]);
      tapes[i] = new Floor.Tape(ours[i]);
      bytes += ours[i].length;
      peerBytes += theirs[i].length;
    }
    out.printf(
        Locale.ROOT,
        "A memorandum has %,d bytes on average, spelled for the peers %,d.%n%n",
        bytes / COUNT,
        peerBytes / COUNT);
  }

  Result read() {
    Result result =
        new Race(pace)
            .add(SCAN, (first, count) -> each(first, count, i -> Floor.scan(ours[i])))
            .add(LIMIT, (first, count) -> each(first, count, i -> Floor.scanWithStrings(ours[i])))
            .add(
                READ,
                (first, count) ->
                    each(first, count, i -> FORMAT.readOrThrow(ours[i]).clauses().size()))
            .add(
                "fastjson2, records",
                (first, count) ->
                    each(
                        first,
                        count,
                        i -> Peers.fastjson2(theirs[i]).memorandum().clauses().size()))
            .add(
                "avaje-jsonb, records",
                (first, count) ->
                    each(first, count, i -> Peers.avaje(theirs[i]).memorandum().clauses().size()))
            .add(
                "Jackson 3 databind, records",
                (first, count) ->
                    each(
                        first, count, i -> Peers.jackson3(theirs[i]).memorandum().clauses().size()))
            .run();
    out.println(result.table("read a memorandum from bytes"));
    return result;
  }

  Result write() {
    Result result =
        new Race(pace)
            .add(REPLAY, (first, count) -> each(first, count, i -> tapes[i].replay().length))
            .add(
                WRITE,
                (first, count) -> each(first, count, i -> FORMAT.writeBytes(values[i]).length))
            .add(
                "fastjson2, records",
                (first, count) -> each(first, count, i -> Peers.fastjson2(peers[i]).length))
            .add(
                "avaje-jsonb, records",
                (first, count) -> each(first, count, i -> Peers.avaje(peers[i]).length))
            .add(
                "Jackson 3 databind, records",
                (first, count) -> each(first, count, i -> Peers.jackson3(peers[i]).length))
            .run();
    out.println(result.table("write a memorandum to bytes"));
    return result;
  }

  private static long each(int first, int count, java.util.function.IntUnaryOperator work) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      sum += work.applyAsInt(n & MASK);
    }
    return sum;
  }
}
