package org.dohoda.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.organization.Organization;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.source.Extensions;
import org.dohoda.testkit.Registers;
import org.dohoda.text.LocalizedText;

/** Two registers in one: nothing is lost, nothing stands twice, no difference is passed over. */
class MergeProperties {
  private static final CooperationRegister NONE = CooperationRegister.builder().build();

  @Provide
  Arbitrary<CooperationRegister> registers() {
    return Registers.registers();
  }

  /** Every element of which the number has a remainder, with some that both parts have. */
  private static CooperationRegister part(CooperationRegister whole, int remainder, int shared) {
    return whole.toBuilder()
        .organizations(part(whole.organizations(), remainder, shared))
        .affiliations(part(whole.affiliations(), remainder, shared))
        .bodies(part(whole.bodies(), remainder, shared))
        .memberships(part(whole.memberships(), remainder, shared))
        .meetings(part(whole.meetings(), remainder, shared))
        .instruments(part(whole.instruments(), remainder, shared))
        .partnerships(part(whole.partnerships(), remainder, shared))
        .build();
  }

  private static <E> ImmutableList<E> part(List<E> all, int remainder, int shared) {
    return IntStream.range(0, all.size())
        .filter(i -> i % 2 == remainder || i % 7 == shared)
        .mapToObj(all::get)
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 200)
  void merge_ofTwoParts_isTheWholeAgain(
      @ForAll("registers") CooperationRegister whole, @ForAll @IntRange(max = 8) int shared) {
    CooperationRegister merged =
        part(whole, 0, shared).merge(part(whole, 1, shared)).value().orElseThrow();
    assertThat(merged.organizations()).containsExactlyInAnyOrderElementsOf(whole.organizations());
    assertThat(merged.affiliations()).containsExactlyInAnyOrderElementsOf(whole.affiliations());
    assertThat(merged.bodies()).containsExactlyInAnyOrderElementsOf(whole.bodies());
    assertThat(merged.memberships()).containsExactlyInAnyOrderElementsOf(whole.memberships());
    assertThat(merged.meetings()).containsExactlyInAnyOrderElementsOf(whole.meetings());
    assertThat(merged.instruments()).containsExactlyInAnyOrderElementsOf(whole.instruments());
    assertThat(merged.partnerships()).containsExactlyInAnyOrderElementsOf(whole.partnerships());
    assertThat(merged.successions()).isEqualTo(whole.successions());
    assertThat(merged.taxonomies()).isEqualTo(whole.taxonomies());
  }

  @Property(tries = 200)
  void merge_withItselfOrNothing_isItself(@ForAll("registers") CooperationRegister register) {
    assertThat(register.merge(register).value()).contains(register);
    assertThat(register.merge(NONE).value()).contains(register);
    assertThat(NONE.merge(register).value()).contains(register);
  }

  @Property(tries = 200)
  void merge_oneElementRecordedDifferently_isAConflictThatNamesIt(
      @ForAll("registers") CooperationRegister register, @ForAll @IntRange(max = 20) int number) {
    Assume.that(!register.organizations().isEmpty());
    Organization one = register.organizations().get(number % register.organizations().size());
    Organization other =
        one.toBuilder().extensions(Extensions.of("office.note", "another")).build();
    Checked<CooperationRegister> merged = register.merge(register.with(other));
    assertThat(merged.value()).isEmpty();
    assertThat(merged.problems().all())
        .extracting(Problem::code, problem -> problem.path().toString())
        .containsExactly(tuple("register.conflict", "/organizations/" + one.id()));
  }

  @Example
  void merge_differentTitlesAndExtensions_areConflicts() {
    CooperationRegister one =
        NONE.toBuilder()
            .title(LocalizedText.of("cs", "Evidence kraje"))
            .extensions(Extensions.of("office.owner", "region").with("office.year", "2023"))
            .build();
    CooperationRegister other =
        NONE.toBuilder()
            .title(LocalizedText.of("cs", "Evidence agentury"))
            .extensions(Extensions.of("office.owner", "agency").with("office.place", "Liberec"))
            .build();
    assertThat(one.merge(other).problems().all())
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "Both registers record the extension office.owner, each differently.",
            "Both registers record the title Evidence kraje, each differently.");
    assertThat(
            one.merge(other.toBuilder().title(one.title()).extensions(Extensions.EMPTY).build())
                .value())
        .contains(one);
    assertThat(one.merge(NONE.toBuilder().extensions(Extensions.of("a.b", "c")).build()).value())
        .map(CooperationRegister::extensions)
        .contains(one.extensions().with("a.b", "c"));
  }
}
