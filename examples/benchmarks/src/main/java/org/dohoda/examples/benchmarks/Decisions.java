package org.dohoda.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.util.Locale;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.time.Presumption;

/** Decisions about participation against what one would write by hand, by number of rules. */
final class Decisions {
  static final String PAIR = "one ImmutableMap look-up (holder, body)";
  static final String GRANTED = "granted, asked before";
  static final String FIRST_GRANTED = "granted, asked for the first time";
  static final String DECIDE = "decide (all rights, rulings, grounds), asked before";
  static final String FIRST_DECIDE = "decide, asked for the first time";
  private static final int FIRST_ASKED = 4096;

  private final Pace pace;
  private final PrintStream out;

  Decisions(Pace pace, PrintStream out) {
    this.pace = pace;
    this.out = out;
  }

  /** Races the ways to decide over a register of so many memoranda, which have six rules each. */
  Result run(int memoranda) {
    CooperationRegister register = Samples.register(7, memoranda);
    FlatRule[] rules = FlatRule.of(register);
    Questions asked =
        Questions.of(register, Math.min(1 << 16, Integer.highestOneBit(memoranda * 16)));
    Questions few = Questions.of(register, Math.min(FIRST_ASKED, asked.mask + 1));
    ParticipationEngine engine =
        ParticipationEngine.of(register).presuming(Presumption.customary());
    for (int i = 0; i <= asked.mask; i++) {
      granted(engine, asked, i);
    }
    for (int i = 0; i <= few.mask; i++) {
      long unused = engine.decide(few.whole[i]).rulings().size();
    }
    ImmutableMap<Questions.Pair, Boolean> pairs = Questions.pairs(rules);
    ImmutableMap<Questions.Four, Boolean> fours = Questions.fours(rules);
    Race race =
        new Race(pace)
            .add(PAIR, (first, count) -> lookUpPairs(pairs, asked, first, count))
            .add(
                "one ImmutableMap look-up (holder, body, right, capacity)",
                (first, count) -> lookUpFours(fours, asked, first, count))
            .add(GRANTED, (first, count) -> grantedBatch(engine, asked, first, count))
            .add(DECIDE, (first, count) -> decideBatch(engine, few, first, count))
            .add(FIRST_GRANTED, (first, count) -> firstGranted(engine, few, first, count))
            .add(FIRST_DECIDE, (first, count) -> firstDecide(engine, few, first, count));
    if (memoranda <= 1000) {
      race.add("linear scan over flat rules", (first, count) -> scan(rules, asked, first, count));
    }
    Result result = race.run();
    out.println(
        result.table(
            String.format(
                Locale.ROOT, "decide, %,d memoranda, %,d rules", memoranda, memoranda * 6)));
    return result;
  }

  private static long lookUpPairs(
      ImmutableMap<Questions.Pair, Boolean> map, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      int i = n & asked.mask;
      Boolean found = map.get(new Questions.Pair(asked.organizations[i], asked.bodies[i]));
      sum += found == null ? 2 : found ? 1 : 0;
    }
    return sum;
  }

  private static long lookUpFours(
      ImmutableMap<Questions.Four, Boolean> map, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      int i = n & asked.mask;
      Boolean found =
          map.get(
              new Questions.Four(
                  asked.organizations[i], asked.bodies[i], asked.rights[i], asked.capacities[i]));
      sum += found == null ? 2 : found ? 1 : 0;
    }
    return sum;
  }

  private static int granted(ParticipationEngine engine, Questions asked, int i) {
    return engine
        .granted(
            asked.organizations[i],
            asked.bodies[i],
            asked.rights[i],
            asked.capacities[i],
            asked.days[i])
        .ordinal();
  }

  private static long grantedBatch(
      ParticipationEngine engine, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      sum += granted(engine, asked, n & asked.mask);
    }
    return sum;
  }

  private static long decideBatch(
      ParticipationEngine engine, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      sum += engine.decide(asked.whole[n & asked.mask]).rulings().size();
    }
    return sum;
  }

  /** An engine over the same compiled rules that has answered nothing yet, for every so many. */
  private static long firstGranted(
      ParticipationEngine engine, Questions asked, int first, int count) {
    long sum = 0;
    ParticipationEngine fresh = engine;
    for (int n = first; n < first + count; n++) {
      if (n == first || (n & asked.mask) == 0) {
        fresh = engine.presuming(engine.presumptions());
      }
      sum += granted(fresh, asked, n & asked.mask);
    }
    return sum;
  }

  private static long firstDecide(
      ParticipationEngine engine, Questions asked, int first, int count) {
    long sum = 0;
    ParticipationEngine fresh = engine;
    for (int n = first; n < first + count; n++) {
      if (n == first || (n & asked.mask) == 0) {
        fresh = engine.presuming(engine.presumptions());
      }
      sum += fresh.decide(asked.whole[n & asked.mask]).rulings().size();
    }
    return sum;
  }

  private static long scan(FlatRule[] rules, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      int i = n & asked.mask;
      sum +=
          FlatRule.granted(rules, asked.organizations[i], asked.bodies[i], asked.rights[i]) ? 1 : 0;
    }
    return sum;
  }
}
