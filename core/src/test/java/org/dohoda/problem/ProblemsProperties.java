package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.ProblemKinds;

class ProblemsProperties {
  @Provide
  Arbitrary<Problems> problems() {
    return ProblemKinds.manyProblems();
  }

  @Property(tries = 300)
  void copyOf_doesNotDependOnOrderOrRepetition(
      @ForAll("problems") Problems problems, @ForAll Random random) {
    List<Problem> shuffled = new ArrayList<>(problems.all());
    shuffled.addAll(problems.all());
    Collections.shuffle(shuffled, random);
    assertThat(Problems.copyOf(shuffled)).isEqualTo(problems).hasSameHashCodeAs(problems);
  }

  @Property(tries = 300)
  void concat_isAUnion(
      @ForAll("problems") Problems one,
      @ForAll("problems") Problems two,
      @ForAll("problems") Problems three) {
    assertThat(one.concat(two)).isEqualTo(two.concat(one));
    assertThat(one.concat(two).concat(three)).isEqualTo(one.concat(two.concat(three)));
    assertThat(one.concat(one)).isEqualTo(one).isEqualTo(one.concat(Problems.none()));
    assertThat(ImmutableSet.copyOf(one.concat(two)))
        .containsAll(one)
        .containsAll(two)
        .allMatch(p -> one.all().contains(p) || two.all().contains(p));
  }

  @Property(tries = 300)
  void severities_divideTheProblems(@ForAll("problems") Problems problems) {
    Problems again =
        problems.errors().concat(problems.warnings()).concat(problems.of(Severity.INFORMATION));
    assertThat(again).isEqualTo(problems);
    assertThat(problems.hasErrors()).isEqualTo(!problems.errors().isEmpty());
  }

  @Property(tries = 300)
  void grouped_losesAndAddsNothing(@ForAll("problems") Problems problems) {
    List<Problem> all = new ArrayList<>();
    problems.grouped().forEach(group -> all.addAll(group.problems()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(problems);
    assertThat(problems.grouped().stream().mapToInt(ProblemGroup::count).sum())
        .isEqualTo(problems.size());
  }
}
