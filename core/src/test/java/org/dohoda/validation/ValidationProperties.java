package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
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
import org.dohoda.testkit.Registers;

class ValidationProperties {
  @Provide
  Arbitrary<Set<Fault>> faults() {
    return Faults.some();
  }

  @Provide
  Arbitrary<CooperationRegister> valid() {
    return Registers.registers();
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
    CooperationRegister empty = CooperationRegister.builder().build();

    for (List<Fault> order : Collections2.permutations(faults)) {
      assertThat(found(empty, order)).containsExactlyInAnyOrderElementsOf(codes(order));
    }
  }

  @Property(tries = 200)
  void check_severalFaultsInAValidRegister_areFoundInAnyOrder(
      @ForAll("valid") CooperationRegister register, @ForAll("faults") Set<Fault> faults) {
    for (List<Fault> order : Collections2.permutations(faults)) {
      assertThat(found(register, order)).containsExactlyInAnyOrderElementsOf(codes(order));
    }
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).toList();
  }

  /** The codes of what is found beside what was found before the faults came in. */
  private static List<String> found(CooperationRegister base, List<Fault> faults) {
    Set<Problem> before = Set.copyOf(FaultsTest.check(base).all());
    CooperationRegister register = base;
    for (Fault fault : faults) {
      register = fault.injectedInto(register);
    }
    return FaultsTest.check(register).stream()
        .filter(problem -> !before.contains(problem))
        .map(Problem::code)
        .toList();
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
    Profile strict =
        Profiles.strict().toBuilder().addAllRequired(Faults.profile().required()).build();
    assertThat(RuleBook.standard().check(register, strict)).hasSameSizeAs(problems);
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
