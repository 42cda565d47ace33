package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class LeadingTest {
  private static final Formula TRUE = Formula.of(true);

  private final YesOrNo bridge = new YesOrNo("bridge", false);
  private final Formula open = Formula.ask(bridge, YesOrNo.SO);

  private static Leading.Step step(String from, String to, Formula taken) {
    return new Leading.Step(from, to, taken);
  }

  @Test
  void from_stepsThatAreKnown_isKnown() {
    List<Leading.Step> steps = List.of(step("a", "b", TRUE), step("b", "c", TRUE));
    assertThat(Leading.from("a", "c", steps)).isEqualTo(TRUE);
    assertThat(Leading.from("c", "a", steps)).isEqualTo(Formula.of(false));
    assertThat(Leading.from("a", "a", steps)).isEqualTo(TRUE);
  }

  @Test
  void from_aStepThatIsUnknown_restsOnItAndOnNoneBesideTheWay() {
    Formula aside = Formula.ask(new YesOrNo("aside", false), YesOrNo.SO);
    Formula leads =
        Leading.from(
            "a", "c", List.of(step("a", "b", open), step("b", "c", TRUE), step("b", "d", aside)));
    assertThat(leads.kleene()).isEqualTo(Truth.UNKNOWN);
    assertThat(Asked.by(leads).unknowns()).containsExactly(bridge);
  }

  @Test
  void in_oneUnknownOnBothWays_leadsByOneOfThemAlways() {
    Formula leads =
        Leading.from(
            "a",
            "c",
            List.of(step("a", "b", open), step("b", "c", TRUE), step("a", "c", open.not())));
    assertThat(Completions.of(Questions.about(bridge), leads::in).results()).containsExactly(true);
  }

  /** It says what the ways say, one by one. */
  @Test
  void in_manyGraphs_isSoWhereAllStepsOfSomeWayAre() {
    Random random = new Random(7);
    for (int graph = 0; graph < 500; graph++) {
      List<Unknown> unknowns = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        unknowns.add(new YesOrNo(i, false));
      }
      List<Leading.Step> steps = new ArrayList<>();
      for (int i = random.nextInt(9); i >= 0; i--) {
        Formula taken =
            random.nextInt(3) == 0
                ? Formula.of(random.nextBoolean())
                : Formula.ask(unknowns.get(random.nextInt(5)), YesOrNo.SO);
        steps.add(step("" + random.nextInt(4), "" + random.nextInt(4), taken));
      }
      Formula leads = Leading.from("0", "3", steps);
      Formula ways = Formula.any(ways("0", new HashSet<>(), TRUE, steps));
      assertThat(leads.kleene()).isEqualTo(ways.kleene());
      assertThat(
              Completions.of(Questions.about(unknowns), c -> leads.in(c) == ways.in(c)).results())
          .containsExactly(true);
    }
  }

  private static List<Formula> ways(
      String at, Set<String> passed, Formula taken, List<Leading.Step> steps) {
    if (at.equals("3")) {
      return List.of(taken);
    }
    List<Formula> ways = new ArrayList<>();
    Set<String> after = new HashSet<>(passed);
    after.add(at);
    for (Leading.Step each : steps) {
      String next = (String) each.to();
      if (each.from().equals(at) && !after.contains(next)) {
        ways.addAll(ways(next, after, Formula.all(taken, each.taken()), steps));
      }
    }
    return ways;
  }
}
