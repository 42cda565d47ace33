package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableList;
import org.dohoda.effect.end.LateEnds;
import org.dohoda.effect.end.Revivals;
import org.dohoda.effect.entry.Contradictions;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.validation.walk.Contents;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/**
 * What computing the effect of instruments finds: changes that do not apply, and contradictions.
 */
public final class EffectRules {
  private EffectRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        ofChanges(ChangeProblems.CLAUSE_EXISTS),
        ofChanges(ChangeProblems.CLAUSE_MISSING),
        ofChanges(ChangeProblems.PLACE_MISSING),
        ofChanges(ChangeProblems.PARTY_EXISTS),
        ofChanges(ChangeProblems.PARTY_MISSING),
        ofChanges(ChangeProblems.NO_PARTIES),
        ofChanges(ChangeProblems.EFFECT_ALREADY),
        On.CONTENTS.rule(Contradictions.FIRST_DAY, EffectRules::firstDay),
        On.INSTRUMENT.rule(Contradictions.ATTESTED, EffectRules::attested),
        On.INSTRUMENT.rule(LateEnds.LATE, EffectRules::late),
        On.INSTRUMENT.rule(Revivals.AFTER_END, EffectRules::afterEnd));
  }

  private static Rule<Instrument> ofChanges(ProblemKind kind) {
    return On.CHANGED.rule(kind, EffectRules::relay);
  }

  private static void firstDay(Contents contents, Scene scene) {
    if (scene.place().origin() instanceof Memorandum memorandum) {
      if (scene.index().hasOpenChanges(memorandum)) {
        relay(memorandum, scene);
      } else if (contents.count(ProvisionKind.ENTRY_INTO_FORCE) > 0) {
        for (Problem problem : Contradictions.firstDays(memorandum)) {
          scene.relay(problem, ModelPath.ROOT);
        }
      }
    }
  }

  private static void attested(Instrument instrument, Scene scene) {
    if (!instrument.attestations().isEmpty()) {
      relay(instrument, scene);
    }
  }

  private static void late(Instrument instrument, Scene scene) {
    if (LateEnds.areRecorded(instrument)) {
      relay(instrument, scene);
    }
  }

  private static void afterEnd(Instrument instrument, Scene scene) {
    if (LateComers.mayBe(instrument, scene.index().amendments(instrument.id()))) {
      relay(instrument, scene);
    }
  }

  /** Asks for the effect of those instruments alone that can have a problem. */
  private static void relay(Instrument instrument, Scene scene) {
    for (Problem problem : scene.index().effects().problems(instrument.id())) {
      scene.relay(problem, ModelPath.ROOT);
    }
  }
}
