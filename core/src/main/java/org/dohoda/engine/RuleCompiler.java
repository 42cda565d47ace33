package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;

/** Finds the participation rules in every wording of every clause of a register. */
final class RuleCompiler {
  private final CooperationRegister register;
  private final Effects effects;
  private final List<CompiledRule> compiled = new ArrayList<>();

  private RuleCompiler(CooperationRegister register, Effects effects) {
    this.register = register;
    this.effects = effects;
  }

  static ImmutableList<CompiledRule> compile(CooperationRegister register, Effects effects) {
    RuleCompiler compiler = new RuleCompiler(register, effects);
    register.instruments().forEach(compiler::compile);
    return ImmutableList.copyOf(compiler.compiled);
  }

  private void compile(Instrument instrument) {
    Optional<Authority> authority = authority(instrument);
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
                    authority));
          }
        }
      }
    }
  }

  /** The rank of an instrument's rules; an amendment has that of the instrument it amends. */
  private Optional<Authority> authority(Instrument instrument) {
    return instrument instanceof Amendment amendment
        ? register.instrument(amendment.amends()).flatMap(Instrument::authority)
        : instrument.authority();
  }
}
