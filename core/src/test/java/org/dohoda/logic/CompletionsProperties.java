package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What makes a difference and what is enough, beside what trying every value shows. */
class CompletionsProperties {
  private static List<Unknown> asked(Formula formula) {
    Set<Unknown> asked = new LinkedHashSet<>();
    formula.collect(asked);
    return List.copyOf(asked);
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
  private static boolean isEnough(
      Formula formula, List<Unknown> unknowns, Map<Unknown, Integer> known) {
    return all(unknowns).stream()
        .filter(values -> values.entrySet().containsAll(known.entrySet()))
        .allMatch(values -> holds(formula, values));
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

    assertThat(Completions.of(unknowns, formula::in).decisive())
        .containsExactlyInAnyOrderElementsOf(unknowns.stream().filter(differs).toList());
  }

  @Property(tries = 500)
  void sufficient_isEnough_andNothingLessIs(
      @ForAll @Size(max = 25) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    List<Unknown> unknowns = asked(formula);

    ImmutableList<Map<Unknown, Integer>> found =
        Completions.of(unknowns, formula::in).sufficient(Boolean.TRUE::equals);

    assertThat(found).doesNotHaveDuplicates();
    assertThat(found.stream().map(Map::size)).isSorted();
    for (Map<Unknown, Integer> enough : found) {
      assertThat(enough.keySet()).allMatch(Unknown::isOfOccasion);
      assertThat(isEnough(formula, unknowns, enough)).isTrue();
      for (Unknown one : enough.keySet()) {
        assertThat(isEnough(formula, unknowns, Maps.filterKeys(enough, key -> key != one)))
            .isFalse();
      }
    }
  }

  @Property(tries = 500)
  void sufficient_forgetsNoWay(
      @ForAll @Size(max = 25) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    List<Unknown> unknowns = asked(formula);
    List<Unknown> occasion = unknowns.stream().filter(Unknown::isOfOccasion).toList();

    ImmutableList<Map<Unknown, Integer>> found =
        Completions.of(unknowns, formula::in).sufficient(Boolean.TRUE::equals);

    for (Map<Unknown, Integer> values : all(occasion)) {
      if (isEnough(formula, unknowns, values)) {
        assertThat(found)
            .anyMatch(
                enough ->
                    enough.entrySet().stream()
                        .allMatch(entry -> isLike(entry.getKey(), entry.getValue(), values)));
      }
    }
  }

  /** Whether no test tells a value of an unknown from that in an assignment. */
  private static boolean isLike(Unknown unknown, int value, Map<Unknown, Integer> values) {
    int other = values.getOrDefault(unknown, value);
    return unknown.tests().stream()
        .allMatch(test -> unknown.passes(test, value) == unknown.passes(test, other));
  }
}
