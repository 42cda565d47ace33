package org.dohoda.engine.inquiry;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Originals;
import org.dohoda.effect.facts.Paths;
import org.dohoda.instrument.Clause;
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

  private void compile(Instrument instrument) {
    Originals.Original original = originals.of(instrument);
    if (effects.isAmended(instrument.id())) {
      effects.versions(instrument.id()).forEach(each -> compile(instrument, original, each));
    } else {
      compileOwn(instrument, original);
    }
    bringing(instrument, original).forEach(each -> compile(instrument, original, each));
  }

  /** A text that nothing amends has the wordings that it had at first, each of them once. */
  private void compileOwn(Instrument instrument, Originals.Original original) {
    ImmutableList<Clause> clauses = instrument.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (Iterables.any(clause.provisions(), Participation.class::isInstance)) {
        int place = i;
        compile(
            instrument,
            original,
            clause,
            Paths.clause(instrument.id(), clause.id()),
            Suppliers.memoize(() -> effects.versions(instrument.id()).get(place)));
      }
    }
  }

  private void compile(Instrument instrument, Originals.Original original, ClauseVersion version) {
    compile(instrument, original, version.clause(), version.path(), () -> version);
  }

  /** The rank and parties of the rules of an amendment are those of what it amends in the end. */
  private void compile(
      Instrument instrument,
      Originals.Original original,
      Clause clause,
      ModelPath path,
      Supplier<ClauseVersion> version) {
    Instrument amended = original.instrument();
    ModelPath provisions = path.member("provisions");
    ImmutableList<Provision> all = clause.provisions();
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

  /** The wordings that an amendment brings into something that is not recorded. */
  private List<ClauseVersion> bringing(Instrument instrument, Originals.Original original) {
    return original
        .notRecorded()
        .filter(missing -> instrument.equals(original.instrument()))
        .map(effects::versions)
        .orElse(ImmutableList.of())
        .stream()
        .filter(version -> version.origin().equals(instrument.id()))
        .toList();
  }
}
