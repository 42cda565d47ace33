package org.dohoda.examples.benchmarks.flat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * A register of which the peers can express everything: without periods, conditions and exceptions,
 * every memorandum concluded for an indefinite time. On it all must give the same answer.
 */
public final class PlainRegister {
  private PlainRegister() {}

  public static CooperationRegister of(CooperationRegister register) {
    return register.toBuilder()
        .instruments(
            register.instruments().stream()
                .map(each -> each instanceof Memorandum memorandum ? plain(memorandum) : each)
                .toList())
        .build();
  }

  private static Instrument plain(Memorandum memorandum) {
    return memorandum.toBuilder()
        .state(InstrumentState.CONCLUDED)
        .clauses(memorandum.clauses().stream().map(PlainRegister::plain).toList())
        .build();
  }

  private static Clause plain(Clause clause) {
    return clause.toBuilder()
        .period(Optional.empty())
        .provisions(clause.provisions().stream().map(PlainRegister::plain).toList())
        .build();
  }

  private static Provision plain(Provision provision) {
    if (provision instanceof Term) {
      return Term.indefinite();
    } else if (provision instanceof Participation participation) {
      return Participation.of(
          participation.rules().stream()
              .map(PlainRegister::plain)
              .toArray(ParticipationRule[]::new));
    }
    return provision;
  }

  private static ParticipationRule plain(ParticipationRule rule) {
    return rule.toBuilder()
        .condition(Optional.empty())
        .period(Optional.empty())
        .exceptionTo(ImmutableSet.of())
        .build();
  }

  /** Refuses to go on unless engine, linear scan and jCasbin answer so many questions alike. */
  public static void check(int memoranda, int questions) {
    CooperationRegister register = of(Samples.register(7, memoranda));
    ParticipationEngine engine =
        ParticipationEngine.of(register).presuming(Presumption.customary());
    FlatRule[] rules = FlatRule.of(register);
    Casbin casbin = Casbin.of(rules);
    Questions asked = Questions.of(register, questions);
    int granted = 0;
    for (int i = 0; i < questions; i++) {
      Truth ours =
          engine.granted(
              asked.organizations[i],
              asked.bodies[i],
              asked.rights[i],
              asked.capacities[i],
              Questions.LATE);
      boolean scanned =
          FlatRule.granted(rules, asked.organizations[i], asked.bodies[i], asked.rights[i]);
      if (ours != Truth.of(scanned) || casbin.granted(asked, i) != scanned) {
        throw new IllegalStateException("other answers to " + asked.whole[i]);
      }
      granted += scanned ? 1 : 0;
    }
    if (granted == 0 || granted == questions) {
      throw new IllegalStateException("the questions tell nothing");
    }
  }
}
