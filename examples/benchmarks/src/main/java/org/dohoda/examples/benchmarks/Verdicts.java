package org.dohoda.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.examples.benchmarks.race.Result;

/** What the ratios are to be, beside what they are. */
final class Verdicts {
  private final PrintStream out;
  private final List<String> rows = new ArrayList<>();

  Verdicts(PrintStream out) {
    this.out = out;
  }

  void read(Result read) {
    atMost("strict read ÷ limit", read.ratio(Documents.READ, Documents.LIMIT), 1.20, 1.08);
    atLeast(
        "Jackson 3 databind on records ÷ ours",
        read.ratio(Documents.JACKSON3, Documents.READ),
        1.7,
        2.0);
    atLeast("fastjson2 ÷ ours", read.ratio(Documents.FASTJSON2, Documents.READ), 1.0, 1.2);
    atLeast("avaje ÷ ours", read.ratio(Documents.AVAJE, Documents.READ), 1.0, 1.2);
    atMost(
        "read garbage ÷ limit's garbage",
        read.row(Documents.READ).bytes() / read.row(Documents.LIMIT).bytes(),
        1.30,
        1.12);
  }

  void first(Result first) {
    double ratio = first.row(FirstRead.JACKSON3).ratio().median();
    atLeast("first-read CPU, Jackson 3 databind ÷ ours", ratio, 3.5, 6);
  }

  void bulk(int memoranda, double speed, double atBest, double speedUp, double heap) {
    String size = String.format(Locale.ROOT, ", %,d memoranda", memoranda);
    atLeast("bulk, speed ÷ that of the token scan" + size, speed, 0.5, 0.65);
    atLeast("bulk, 2 threads ÷ 1, by CPU time" + size, atBest, 1.5, 1.8);
    atLeast("bulk, 2 threads ÷ 1, by the clock" + size, speedUp, 1.5, 1.8);
    atMost("retained heap ÷ JSON bytes" + size, heap, 1.7, 1.3);
  }

  void write(Result write) {
    atMost("write ÷ generator replay", write.ratio(Documents.WRITE, Documents.REPLAY), 1.15, 0.7);
  }

  void validate(Result result) {
    double ratio = result.ratio(Validations.CHECK, Validations.READ);
    atMost("validation ÷ strict read", ratio, 0.25, 0.15);
  }

  /** How much slower the validation of a register of twice the size is. */
  void doubling(String sizes, double ratio) {
    atMost("validation, " + sizes, ratio, 2.3, 2.1);
  }

  void decide(int rules, Result decide) {
    String size = String.format(Locale.ROOT, ", %,d rules", rules);
    atMost("granted ÷ one look-up" + size, decide.row(Decisions.GRANTED).ratio().median(), 3, 2);
    atMost("granted, bytes allocated" + size, decide.row(Decisions.GRANTED).bytes(), 0.5, 0.5);
    atMost(
        "full decision ÷ one look-up" + size,
        decide.row(Decisions.DECIDE).ratio().median(),
        60,
        25);
  }

  /** How much slower decisions are under a hundred times as many rules. */
  void growth(Result small, Result large) {
    for (String way : List.of(Decisions.GRANTED, Decisions.DECIDE)) {
      double grown = large.row(way).nanos() / small.row(way).nanos();
      atMost(way + ": 600,000 rules ÷ 6,000 rules", grown, 4, 3);
    }
  }

  private void atMost(String what, double value, double must, double aim) {
    add(what, value, "≤ ", must, aim, value <= must, value <= aim);
  }

  private void atLeast(String what, double value, double must, double aim) {
    add(what, value, "≥ ", must, aim, value >= must, value >= aim);
  }

  private void add(
      String what, double value, String sign, double must, double aim, boolean held, boolean hit) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %s%.2f %s | %s%.2f %s |",
            what,
            value,
            sign,
            must,
            held ? "held" : "MISSED",
            sign,
            aim,
            hit ? "reached" : "not reached"));
  }

  void print() {
    if (!rows.isEmpty()) {
      out.println("| target | measured | must | aim |");
      out.println("|---|---:|---|---|");
      rows.forEach(out::println);
    }
  }
}
