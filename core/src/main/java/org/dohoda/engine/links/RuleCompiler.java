package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;

/** Finds the participation rules in every wording of every clause of a register. */
public final class RuleCompiler {
  private final CooperationRegister register;
  private final Effects effects;
  private final List<CompiledRule> compiled = new ArrayList<>();

  private RuleCompiler(CooperationRegister register, Effects effects) {
    this.register = register;
    this.effects = effects;
  }

  public static ImmutableList<CompiledRule> compile(CooperationRegister register, Effects effects) {
    RuleCompiler compiler = new RuleCompiler(register, effects);
    register.instruments().forEach(compiler::compile);
    return ImmutableList.copyOf(compiler.compiled);
  }

  private void compile(Instrument instrument) {
    Instrument amended = amended(instrument);
    for (ClauseVersion version : effects.versions(instrument.id())) {
      ModelPath provisions = version.path().member("provisions");
      ImmutableList<Provision> all = version.clause().provisions();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Participation participation) {
          ModelPath rules = provisions.index(i).member("rules");
          for (ParticipationRule rule : participation.rules()) {
            compiled.add(
                new CompiledRule(
                    compiled.size(),
                    rule,
                    instrument,
                    version,
                    rules.element(rule.id().value()),
                    amended.id(),
                    amended.authority(),
                    amended instanceof Memorandum));
          }
        }
      }
    }
  }

  /**
   * The instrument that an amendment amends in the end, whose rank and parties are those of its
   * rules; any other instrument itself.
   */
  private Instrument amended(Instrument instrument) {
    Set<Instrument> seen = new HashSet<>();
    Instrument amended = instrument;
    while (amended instanceof Amendment amendment && seen.add(amended)) {
      Optional<Instrument> next = register.instrument(amendment.amends());
      if (next.isEmpty()) {
        return amended;
      }
      amended = next.get();
    }
    return amended;
  }
}
