package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Severity;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Coherence;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.testkit.Registers;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;

class RegistersProperties {
  @Property(tries = 60)
  @Domain(DohodaDomain.class)
  void registers_any_areCoherent(@ForAll CooperationRegister register) {
    assertThat(Coherence.violations(register)).isEmpty();
  }

  @Property(tries = 60)
  @Domain(DohodaDomain.class)
  void registers_any_areNotMindedByTheRuleBook(@ForAll CooperationRegister register) {
    assertThat(RuleBook.standard().check(register).all())
        .filteredOn(problem -> problem.severity() != Severity.INFORMATION)
        .extracting(Problem::code)
        .isEmpty();
  }

  @Provide
  Arbitrary<CooperationRegister> threeToTen() {
    return Registers.registers().withMunicipalities(3, 10).withMemoranda(2, 5);
  }

  @Property(tries = 40)
  void withMunicipalities_range_isKept(@ForAll("threeToTen") CooperationRegister register) {
    assertThat(register.organizations())
        .filteredOn(each -> each.kind().filter(OrganizationKinds.MUNICIPALITY::equals).isPresent())
        .hasSizeBetween(3, 10);
    assertThat(Iterables.size(Iterables.filter(register.instruments(), Memorandum.class)))
        .isBetween(2, 5);
  }

  @Example
  void registers_sameSeed_areTheSame() {
    Arbitrary<CooperationRegister> registers = Registers.registers();
    for (long seed = 0; seed < 5; seed++) {
      assertThat(registers.generator(100).next(new Random(seed)).value())
          .isEqualTo(registers.generator(100).next(new Random(seed)).value());
    }
  }

  @Example
  void samples_areCoherent() {
    for (int size : new int[] {0, 1, 9, 120}) {
      assertThat(Coherence.violations(Samples.register(size, size))).isEmpty();
    }
  }
}
