package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Originals;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;

/** Finds the participation rules in every wording of every clause of a register. */
public final class RuleCompiler {
  private final Originals originals;
  private final Effects effects;
  private final List<CompiledRule> compiled = new ArrayList<>();

  private RuleCompiler(CooperationRegister register, Effects effects) {
    this.originals = Originals.of(register);
    this.effects = effects;
  }

  public static ImmutableList<CompiledRule> compile(CooperationRegister register, Effects effects) {
    RuleCompiler compiler = new RuleCompiler(register, effects);
    register.instruments().forEach(compiler::compile);
    return ImmutableList.copyOf(compiler.compiled);
  }

  /** The rank and parties of the rules of an amendment are those of what it amends in the end. */
  private void compile(Instrument instrument) {
    Originals.Original original = originals.of(instrument);
    Instrument amended = original.instrument();
    for (ClauseVersion version : versions(instrument, original)) {
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
                    original.notRecorded().orElse(amended.id()),
                    amended.authority(),
                    amended instanceof Memorandum,
                    original.unknown()));
          }
        }
      }
    }
  }

  /** Its own wordings, and those that it brings into something that is not recorded. */
  private List<ClauseVersion> versions(Instrument instrument, Originals.Original original) {
    List<ClauseVersion> versions = new ArrayList<>(effects.versions(instrument.id()));
    original
        .notRecorded()
        .filter(missing -> instrument.equals(original.instrument()))
        .map(effects::versions)
        .orElse(ImmutableList.of())
        .stream()
        .filter(version -> version.origin().equals(instrument.id()))
        .forEach(versions::add);
    return versions;
  }
}
