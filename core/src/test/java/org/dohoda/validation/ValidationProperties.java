package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.OddRegisters;
import org.dohoda.testkit.Samples;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;

class ValidationProperties {
  private static final int MEMORANDA = 6;

  @Provide
  Arbitrary<CooperationRegister> valid() {
    return Arbitraries.longs().between(0, 500).map(seed -> Samples.register(seed, MEMORANDA));
  }

  @Provide
  Arbitrary<Set<Fault>> faults() {
    return Arbitraries.of(Faults.all()).set().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<CooperationRegister> odd() {
    return Arbitraries.oneOf(
        OddRegisters.oddRegisters(), Scenarios.scenarios().map(Scenario::register));
  }

  @Property(tries = 20)
  void check_validRegister_hasNoErrors(@ForAll("valid") CooperationRegister register) {
    assertThat(FaultsTest.check(register).errors()).isEmpty();
  }

  @Property(tries = 80)
  void check_injectedFaults_areFoundAndNothingElse(
      @ForAll("valid") CooperationRegister register, @ForAll("faults") Set<Fault> faults) {
    List<Fault> order = ImmutableList.copyOf(faults);

    List<String> found = found(register, order);

    assertThat(found).containsExactlyInAnyOrderElementsOf(order.stream().map(Fault::code).toList());
    assertThat(found(register, Lists.reverse(order))).containsExactlyInAnyOrderElementsOf(found);
  }

  /** The codes of what a register with the faults has more than without. */
  private static List<String> found(CooperationRegister register, List<Fault> faults) {
    CooperationRegister broken = register;
    for (Fault fault : faults) {
      broken = fault.injectedInto(broken);
    }
    Set<Problem> before = Set.copyOf(FaultsTest.check(register).all());
    return FaultsTest.check(broken).stream()
        .filter(problem -> !before.contains(problem))
        .map(
            problem -> {
              assertThat(faults)
                  .anyMatch(f -> f.code().equals(problem.code()) && f.isAt(problem.path()));
              return problem.code();
            })
        .collect(Collectors.toList());
  }

  @Property(tries = 80)
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

  @Property(tries = 40)
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
