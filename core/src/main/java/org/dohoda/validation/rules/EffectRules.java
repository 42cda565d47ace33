package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.BiPredicate;
import org.dohoda.effect.ChangeProblems;
import org.dohoda.effect.Contradictions;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.validation.walk.Index;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/**
 * What computing the effect of instruments finds: changes that do not apply, and contradictions.
 */
final class EffectRules {
  private EffectRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        relayed(ChangeProblems.CLAUSE_EXISTS, EffectRules::isAmended),
        relayed(ChangeProblems.CLAUSE_MISSING, EffectRules::isAmended),
        relayed(ChangeProblems.PLACE_MISSING, EffectRules::isAmended),
        relayed(ChangeProblems.PARTY_EXISTS, EffectRules::isAmended),
        relayed(ChangeProblems.PARTY_MISSING, EffectRules::isAmended),
        relayed(ChangeProblems.EFFECT_ALREADY, EffectRules::isAmended),
        relayed(Contradictions.FIRST_DAY, EffectRules::hasFirstDay),
        relayed(Contradictions.ATTESTED, (instrument, index) -> isAttested(instrument)));
  }

  /** Asks for the effect of those instruments alone that can have the problem. */
  private static Rule<Instrument> relayed(
      ProblemKind kind, BiPredicate<Instrument, Index> canHave) {
    return On.INSTRUMENT.rule(
        kind,
        (instrument, scene) -> {
          if (canHave.test(instrument, scene.index())) {
            for (Problem problem : scene.index().effects().problems(instrument.id())) {
              scene.relay(problem, ModelPath.ROOT);
            }
          }
        });
  }

  private static boolean isAmended(Instrument instrument, Index index) {
    return !index.amendments(instrument.id()).isEmpty();
  }

  private static boolean hasFirstDay(Instrument instrument, Index index) {
    return instrument instanceof Memorandum memorandum
        && memorandum.parties().stream().anyMatch(party -> party.effective().isPresent());
  }

  private static boolean isAttested(Instrument instrument) {
    return !instrument.attestations().isEmpty();
  }
}
