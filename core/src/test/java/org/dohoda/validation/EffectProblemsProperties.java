package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.effect.Effects;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedRegisters;

/**
 * Validation asks for the effect of those instruments alone that may have a problem: it misses none
 * of what the effect of all would find.
 */
class EffectProblemsProperties {
  private static final RuleBook RULES = RuleBook.standard();

  @Provide
  Arbitrary<CooperationRegister> registers() {
    return DatedRegisters.ofInstruments();
  }

  @Property(tries = 2000)
  void problems_ofTheEffect_areFoundByValidation(
      @ForAll("registers") CooperationRegister register) {
    Set<String> found =
        RULES.check(register).stream()
            .map(EffectProblemsProperties::shown)
            .collect(Collectors.toSet());
    Effects effects = Effects.of(register);
    for (Instrument instrument : register.instruments()) {
      assertThat(effects.problems(instrument.id()).stream().map(EffectProblemsProperties::shown))
          .isSubsetOf(found);
    }
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.path();
  }
}
