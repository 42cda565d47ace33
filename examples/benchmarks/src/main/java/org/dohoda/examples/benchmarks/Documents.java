package org.dohoda.examples.benchmarks;

import java.util.function.IntUnaryOperator;
import org.dohoda.examples.benchmarks.peer.Peer;
import org.dohoda.examples.benchmarks.peer.PeerBytes;
import org.dohoda.examples.benchmarks.peer.PeerValues;
import org.dohoda.examples.benchmarks.peer.Peers;
import org.dohoda.examples.benchmarks.race.Batch;
import org.dohoda.examples.benchmarks.race.Pace;
import org.dohoda.examples.benchmarks.race.Race;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Result;
import org.dohoda.examples.benchmarks.scan.Floor;
import org.dohoda.examples.benchmarks.scan.Liberec;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonFormat;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;

/** Reading and writing memoranda: 64 documents in turn, against the floor and against peers. */
final class Documents {
  static final String SCAN = "token scan";
  static final String LIMIT = "token scan + strings (limit)";
  static final String READ = "Dohoda, strict";
  static final String REPLAY = "generator replay";
  static final String WRITE = "Dohoda";
  static final String FASTJSON2 = "fastjson2, records";
  static final String AVAJE = "avaje-jsonb, records";
  static final String JACKSON2 = "Jackson 2, Immutables";
  static final String JACKSON3 = "Jackson 3 databind, records";
  static final JsonFormat<Memorandum> FORMAT = DohodaJson.memorandum().compact();
  private static final int COUNT = 64;
  private static final int MASK = COUNT - 1;

  private final Pace pace;
  private final Report report;
  private final Memorandum[] values = new Memorandum[COUNT];
  private final byte[][] ours = new byte[COUNT][];
  private final byte[][] theirs = new byte[COUNT][];
  private final Peer.Envelope[] peers = new Peer.Envelope[COUNT];
  private final PeerValues.Envelope[] immutables = new PeerValues.Envelope[COUNT];
  private final Floor.Tape[] tapes = new Floor.Tape[COUNT];

  Documents(Pace pace, Report report) {
    this.pace = pace;
    this.report = report;
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
      immutables[i] = Peers.jackson2(theirs[i]);
      tapes[i] = new Floor.Tape(ours[i]);
      bytes += ours[i].length;
      peerBytes += theirs[i].length;
    }
    report.say(
        "A memorandum has %,d bytes on average, spelled for the peers %,d.",
        bytes / COUNT, peerBytes / COUNT);
  }

  Result read() {
    Result result =
        new Race(pace)
            .add(SCAN, each(i -> Floor.scan(ours[i])))
            .add(LIMIT, each(i -> Floor.scanWithStrings(ours[i])))
            .add(READ, each(i -> FORMAT.readOrThrow(ours[i]).clauses().size()))
            .add(FASTJSON2, each(i -> Peers.fastjson2(theirs[i]).memorandum().clauses().size()))
            .add(AVAJE, each(i -> Peers.avaje(theirs[i]).memorandum().clauses().size()))
            .add(JACKSON2, each(i -> Peers.jackson2(theirs[i]).memorandum().clauses().size()))
            .add(JACKSON3, each(i -> Peers.jackson3(theirs[i]).memorandum().clauses().size()))
            .run();
    report.add(result.table("read a memorandum from bytes; token scan = 1"));
    return result;
  }

  Result write() {
    Result result =
        new Race(pace)
            .add(REPLAY, each(i -> tapes[i].replay().length))
            .add(WRITE, each(i -> FORMAT.writeBytes(values[i]).length))
            .add(FASTJSON2, each(i -> Peers.fastjson2(peers[i]).length))
            .add(AVAJE, each(i -> Peers.avaje(peers[i]).length))
            .add(JACKSON2, each(i -> Peers.jackson2(immutables[i]).length))
            .add(JACKSON3, each(i -> Peers.jackson3(peers[i]).length))
            .run();
    report.add(result.table("write a memorandum to bytes; generator replay = 1"));
    return result;
  }

  /** The register of the Liberec case: small, real, and of many kinds of things. */
  void readLiberec() {
    JsonFormat<CooperationRegister> format = DohodaJson.register().compact();
    byte[] document = Liberec.document();
    Result result =
        new Race(pace)
            .add(SCAN, each(i -> Floor.scan(document)))
            .add(LIMIT, each(i -> Floor.scanWithStrings(document)))
            .add(READ, each(i -> format.readOrThrow(document).instruments().size()))
            .run();
    report.add(result.table("read the Liberec register, laid out for people; token scan = 1"));
  }

  void writeLiberec() {
    JsonFormat<CooperationRegister> format = DohodaJson.register().compact();
    CooperationRegister register = format.readOrThrow(Liberec.document());
    Floor.Tape tape = new Floor.Tape(format.writeBytes(register));
    Result result =
        new Race(pace)
            .add(REPLAY, each(i -> tape.replay().length))
            .add(WRITE, each(i -> format.writeBytes(register).length))
            .run();
    report.add(result.table("write the Liberec register, compact; generator replay = 1"));
  }

  private static Batch each(IntUnaryOperator work) {
    return (first, count) -> {
      long sum = 0;
      for (int n = first; n < first + count; n++) {
        sum += work.applyAsInt(n & MASK);
      }
      return sum;
    };
  }
}
