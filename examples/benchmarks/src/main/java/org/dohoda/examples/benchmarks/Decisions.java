package org.dohoda.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.examples.benchmarks.flat.Casbin;
import org.dohoda.examples.benchmarks.flat.FlatRule;
import org.dohoda.examples.benchmarks.flat.PlainRegister;
import org.dohoda.examples.benchmarks.flat.Questions;
import org.dohoda.examples.benchmarks.race.Batch;
import org.dohoda.examples.benchmarks.race.Pace;
import org.dohoda.examples.benchmarks.race.Race;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Result;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * Decisions about participation against what one would write by hand, by number of rules.
 *
 * <p>At every size the same number of questions is asked in turn, so that what grows is the number
 * of rules. An engine keeps its answers, so there are two kinds of rows: <i>asked before</i> is an
 * answer that it has kept, <i>asked first</i> the first question about a holder and a body.
 *
 * <p>The divisor is one look-up in an {@code ImmutableMap} that grows with the rules: its keys are
 * all pairs of a holder and a body of which a rule speaks, its values tell no more than whether the
 * last such rule permits. Beside it stand maps that know the right and the capacity too, for all
 * that rules speak of, and for the questions that are asked. None of them knows a day.
 */
final class Decisions {
  static final String PAIR = "one ImmutableMap look-up (holder, body)";
  static final String GRANTED = "granted, asked before";
  static final String FIRST_GRANTED = "granted, asked first";
  static final String DECIDE = "decide (all rights, rulings, grounds), asked before";
  static final String FIRST_DECIDE = "decide, asked first";
  private static final int QUESTIONS = 1 << 16;

  /** Fewer than an engine keeps answers of. */
  private static final int WHOLE = 1 << 14;

  private static final int FIRSTS = 4096;
  private static final int CASBIN = 1 << 10;

  private final Pace pace;
  private final Report report;

  Decisions(Pace pace, Report report) {
    this.pace = pace;
    this.report = report;
    PlainRegister.check(1, 256);
    PlainRegister.check(30, 2048);
  }

  /** Races the ways to decide over a register of so many memoranda, which have six rules each. */
  Result run(int memoranda) {
    CooperationRegister register = Samples.register(7, memoranda);
    FlatRule[] rules = FlatRule.of(register);
    Questions asked = Questions.of(register, QUESTIONS);
    int[] firsts = asked.firsts(FIRSTS);
    ParticipationEngine engine =
        ParticipationEngine.of(register).presuming(Presumption.customary());
    for (int i = 0; i < QUESTIONS; i++) {
      granted(engine, asked, i);
    }
    for (int i = 0; i < WHOLE; i++) {
      long unused = engine.decide(asked.whole[i]).rulings().size();
    }
    ImmutableMap<Questions.Pair, Boolean> pairs = Questions.pairs(rules);
    ImmutableMap<Questions.Four, Boolean> fours = Questions.fours(rules);
    ImmutableMap<Questions.Four, Boolean> answers = answers(engine, asked);
    Race race =
        new Race(pace)
            .add(PAIR, (first, count) -> lookUps(pairs, asked, first, count))
            .add(
                "one ImmutableMap look-up (holder, body, right, capacity)",
                (first, count) -> lookUpsOfFour(fours, asked, first, count))
            .add(
                "one ImmutableMap look-up among the answers to the questions",
                (first, count) -> lookUpsOfFour(answers, asked, first, count))
            .add(GRANTED, (first, count) -> granted(engine, asked, first, count))
            .add(DECIDE, each(WHOLE, i -> decide(engine, asked, i)))
            .add(FIRST_GRANTED, first(engine, firsts, (fresh, i) -> granted(fresh, asked, i)))
            .add(FIRST_DECIDE, first(engine, firsts, (fresh, i) -> decide(fresh, asked, i)));
    if (memoranda <= 1000) {
      handMade(race, rules, asked);
    }
    Result result = race.run();
    report.add(
        result.table(
            String.format(Locale.ROOT, "decide, %,d rules; one look-up = 1", memoranda * 6)));
    return result;
  }

  /** What a program that keeps answers by itself would hold, the day left out. */
  private static ImmutableMap<Questions.Four, Boolean> answers(
      ParticipationEngine engine, Questions asked) {
    ImmutableMap.Builder<Questions.Four, Boolean> answers = ImmutableMap.builder();
    for (int i = 0; i < QUESTIONS; i++) {
      answers.put(asked.four(i), granted(engine, asked, i) == Truth.YES.ordinal());
    }
    return answers.buildKeepingLast();
  }

  private static void handMade(Race race, FlatRule[] rules, Questions asked) {
    race.add("linear scan over flat rules", each(QUESTIONS, i -> scan(rules, asked, i)));
    Casbin casbin = Casbin.of(rules);
    Casbin keeping = Casbin.keeping(rules);
    for (int i = 0; i < CASBIN; i++) {
      if (keeping.granted(asked, i) != (scan(rules, asked, i) == 1)) {
        throw new IllegalStateException("jCasbin answers something else");
      }
    }
    race.add("jCasbin over flat rules", each(CASBIN, i -> casbin.granted(asked, i) ? 1 : 0));
    race.add(
        "jCasbin with its cache (which serves only grants), asked before",
        each(CASBIN, i -> keeping.granted(asked, i) ? 1 : 0));
  }

  // the quickest have a loop of their own, for a call through an interface would cost as much

  private static long lookUps(
      ImmutableMap<Questions.Pair, Boolean> map, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      int i = n & asked.mask;
      Boolean found = map.get(new Questions.Pair(asked.organizations[i], asked.bodies[i]));
      sum += found == null ? 2 : found ? 1 : 0;
    }
    return sum;
  }

  private static long lookUpsOfFour(
      ImmutableMap<Questions.Four, Boolean> map, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      int i = n & asked.mask;
      Boolean found = map.get(asked.four(i));
      sum += found == null ? 2 : found ? 1 : 0;
    }
    return sum;
  }

  private static long granted(ParticipationEngine engine, Questions asked, int first, int count) {
    long sum = 0;
    for (int n = first; n < first + count; n++) {
      sum += granted(engine, asked, n & asked.mask);
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

  private static int decide(ParticipationEngine engine, Questions asked, int i) {
    return engine.decide(asked.whole[i]).rulings().size();
  }

  private static int scan(FlatRule[] rules, Questions asked, int i) {
    return FlatRule.granted(rules, asked.organizations[i], asked.bodies[i], asked.rights[i])
        ? 1
        : 0;
  }

  /** The questions in turn; their number is a power of two. */
  private static Batch each(int questions, IntUnaryOperator ask) {
    return (first, count) -> {
      long sum = 0;
      for (int n = first; n < first + count; n++) {
        sum += ask.applyAsInt(n & (questions - 1));
      }
      return sum;
    };
  }

  /** Asks an engine. */
  @FunctionalInterface
  private interface Ask {
    int ask(ParticipationEngine engine, int question);
  }

  /**
   * The questions in turn, to an engine over the same compiled rules that has not been asked any of
   * them: another one whenever they begin anew. What does not depend on the question, such as the
   * effect of instruments, is known by then.
   */
  private static Batch first(ParticipationEngine engine, int[] questions, Ask ask) {
    return (first, count) -> {
      long sum = 0;
      ParticipationEngine fresh = engine;
      for (int n = first; n < first + count; n++) {
        int at = n % questions.length;
        if (n == first || at == 0) {
          fresh = engine.presuming(engine.presumptions());
        }
        sum += ask.ask(fresh, questions[at]);
      }
      return sum;
    };
  }
}
