package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What makes a difference and what is enough, beside what trying every value shows. */
class CompletionsProperties {
  private static List<Unknown> asked(Formula formula) {
    return List.copyOf(Asked.by(formula).unknowns());
  }

  /** Every assignment of a value to each unknown, those too that no test tells apart. */
  private static List<Map<Unknown, Integer>> all(List<Unknown> unknowns) {
    List<Map<Unknown, Integer>> all = new ArrayList<>();
    all.add(ImmutableMap.of());
    for (Unknown unknown : unknowns) {
      List<Map<Unknown, Integer>> longer = new ArrayList<>();
      for (Map<Unknown, Integer> each : all) {
        for (int value = 0; value < unknown.size(); value++) {
          longer.add(
              ImmutableMap.<Unknown, Integer>builder().putAll(each).put(unknown, value).build());
        }
      }
      all = longer;
    }
    return all;
  }

  private static boolean holds(Formula formula, Map<Unknown, Integer> values) {
    return formula.in(Completion.of(values));
  }

  /** Whether the formula holds whatever else is so. */
  private static boolean isEnough(Formula formula, List<Unknown> unknowns, Set<Answer> known) {
    return all(unknowns).stream()
        .filter(values -> known.stream().allMatch(each -> isRight(each, values)))
        .allMatch(values -> holds(formula, values));
  }

  private static boolean isRight(Answer answer, Map<Unknown, Integer> values) {
    int value = values.getOrDefault(answer.unknown(), 0);
    return answer.unknown().passes(answer.test(), value) == answer.passes();
  }

  @Property(tries = 500)
  void decisive_areThoseOfWhichAnotherValueGivesAnotherResult(
      @ForAll @Size(max = 25) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    List<Unknown> unknowns = asked(formula);
    List<Map<Unknown, Integer>> all = all(unknowns);
    Predicate<Unknown> differs =
        unknown ->
            all.stream()
                .anyMatch(
                    values ->
                        all.stream()
                            .filter(
                                other ->
                                    Maps.difference(values, other)
                                        .entriesDiffering()
                                        .keySet()
                                        .equals(Set.of(unknown)))
                            .anyMatch(other -> holds(formula, values) != holds(formula, other)));

    assertThat(Completions.of(Asked.by(formula), formula::in).decisive())
        .containsExactlyInAnyOrderElementsOf(unknowns.stream().filter(differs).toList());
  }

  @Property(tries = 500)
  void sufficient_isEnough_andNothingLessIs(
      @ForAll @Size(max = 25) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    List<Unknown> unknowns = asked(formula);

    ImmutableList<ImmutableSet<Answer>> found =
        Completions.of(Asked.by(formula), formula::in).sufficient(Boolean.TRUE::equals);

    assertThat(found).doesNotHaveDuplicates();
    assertThat(found.stream().map(each -> about(each).size())).isSorted();
    for (ImmutableSet<Answer> enough : found) {
      assertThat(about(enough)).allMatch(Unknown::isOfOccasion);
      assertThat(isEnough(formula, unknowns, enough)).isTrue();
      for (Answer one : enough) {
        assertThat(isEnough(formula, unknowns, Sets.difference(enough, Set.of(one)))).isFalse();
      }
      assertThat(found)
          .noneMatch(other -> !other.equals(enough) && follows(unknowns, enough, other));
    }
  }

  private static Set<Unknown> about(Set<Answer> answers) {
    return answers.stream().map(Answer::unknown).collect(Collectors.toSet());
  }

  /** Whether some answers are right wherever others are. */
  private static boolean follows(List<Unknown> unknowns, Set<Answer> some, Set<Answer> others) {
    return all(unknowns).stream()
        .filter(values -> some.stream().allMatch(each -> isRight(each, values)))
        .allMatch(values -> others.stream().allMatch(each -> isRight(each, values)));
  }

  @Property(tries = 500)
  void sufficient_forgetsNoWay(
      @ForAll @Size(max = 25) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    List<Unknown> unknowns = asked(formula);
    List<Unknown> occasion = unknowns.stream().filter(Unknown::isOfOccasion).toList();

    ImmutableList<ImmutableSet<Answer>> found =
        Completions.of(Asked.by(formula), formula::in).sufficient(Boolean.TRUE::equals);

    for (Map<Unknown, Integer> values : all(occasion)) {
      boolean granted =
          all(unknowns).stream()
              .filter(every -> every.entrySet().containsAll(values.entrySet()))
              .allMatch(every -> holds(formula, every));
      assertThat(found.stream().anyMatch(each -> each.stream().allMatch(a -> isRight(a, values))))
          .isEqualTo(granted);
    }
  }
}
