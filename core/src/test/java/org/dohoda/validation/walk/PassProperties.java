package org.dohoda.validation.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.OddRegisters;
import org.dohoda.validation.rules.StandardRules;

class PassProperties {
  private static final ImmutableList<Rule<?>> RULES =
      ImmutableList.<Rule<?>>builder()
          .addAll(StandardRules.values())
          .addAll(StandardRules.objects())
          .addAll(StandardRules.instruments())
          .addAll(StandardRules.register())
          .build();

  @Provide
  Arbitrary<CooperationRegister> registers() {
    return OddRegisters.ofEveryFamily();
  }

  @Property(tries = 1000)
  void walk_showsWhatARuleThatSeesEveryNodeWouldSee(
      @ForAll("registers") CooperationRegister register) {
    Shown.assertAll(register);
  }

  @Property(tries = 1000)
  void rules_together_findWhatEachFindsAlone(@ForAll("registers") CooperationRegister register) {
    Problems alone =
        RULES.stream()
            .flatMap(rule -> Watch.of(ImmutableList.of(rule)).over(register).stream())
            .collect(Problems.collector());

    assertThat(Watch.of(RULES).over(register)).isEqualTo(alone);
    assertThat(Watch.of(RULES.reverse()).over(register)).isEqualTo(alone);
  }
}
