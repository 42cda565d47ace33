package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.OddRegisters;

class ValidationProperties {
  @Provide
  Arbitrary<Set<Fault>> faults() {
    return Faults.some();
  }

  @Provide
  Arbitrary<CooperationRegister> odd() {
    return OddRegisters.oddRegistersAndOfScenarios();
  }

  @Property(tries = 1000)
  @Domain(DohodaDomain.class)
  void check_validRegister_hasNoErrors(@ForAll CooperationRegister register) {
    assertThat(FaultsTest.check(register).errors()).isEmpty();
  }

  @Property(tries = 1000)
  @Domain(DohodaDomain.class)
  void check_brokenRegister_hasOneProblemMore(@ForAll Broken<CooperationRegister> broken) {
    Set<Problem> before = Set.copyOf(FaultsTest.check(broken.base()).all());

    assertThat(FaultsTest.check(broken.value()))
        .filteredOn(problem -> !before.contains(problem))
        .singleElement()
        .matches(broken::isIt);
  }

  @Property(tries = 1000)
  void check_severalFaults_areFoundInAnyOrder(@ForAll("faults") Set<Fault> faults) {
    List<Fault> order = ImmutableList.copyOf(faults);

    assertThat(found(order)).containsExactlyInAnyOrderElementsOf(codes(order));
    assertThat(found(Lists.reverse(order))).containsExactlyInAnyOrderElementsOf(codes(order));
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).toList();
  }

  private static List<String> found(List<Fault> faults) {
    CooperationRegister register = CooperationRegister.builder().build();
    for (Fault fault : faults) {
      register = fault.injectedInto(register);
    }
    return FaultsTest.check(register).stream().map(Problem::code).toList();
  }

  @Property(tries = 1000)
  void check_anyRegister_neverThrowsAndSaysTheSameAgain(
      @ForAll("odd") CooperationRegister register) {
    Problems problems = FaultsTest.check(register);

    assertThat(FaultsTest.check(register)).isEqualTo(problems);
    assertThat(problems.all()).isSorted();
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(problem.toString(Locale.forLanguageTag("cs"))).isNotEmpty());
    assertThat(RuleBook.standard().check(register, Profiles.strict())).hasSameSizeAs(problems);
  }

  @Property(tries = 1000)
  void check_orderOfElementsOfOtherKinds_doesNotMatter(
      @ForAll("odd") CooperationRegister register) {
    CooperationRegister reversed =
        register.toBuilder()
            .organizations(register.organizations().reverse())
            .bodies(register.bodies().reverse())
            .build();

    assertThat(codes(reversed)).containsExactlyInAnyOrderElementsOf(codes(register));
  }

  private static List<String> codes(CooperationRegister register) {
    return RuleBook.standard().without("identifier.shared").check(register).stream()
        .map(problem -> problem.code() + " " + problem.path())
        .toList();
  }
}
