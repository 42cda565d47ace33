package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dohoda.time.Truth;

/** Kleene logic never contradicts the completions. */
class FormulaProperties {
  private static final ImmutableList<Formula> LEAVES =
      ImmutableList.of(
          Formula.of(true),
          Formula.of(false),
          Formula.ask(new YesOrNo("a", true), YesOrNo.SO),
          Formula.ask(new YesOrNo("b", false), YesOrNo.SO),
          Formula.ask(new OneOf("c", true, ImmutableList.of()), 0),
          Formula.ask(new OneOf("c", true, ImmutableList.of()), 1),
          Formula.ask(new OneOf("c", true, ImmutableList.of()), 2),
          Formula.ask(new SomeCount("d"), 0),
          Formula.ask(new SomeCount("d"), 1),
          Formula.ask(new SomeCount("d"), 2));

  /** Reads steps as a calculator does: a leaf, or what joins or denies the last ones. */
  private static Formula formula(List<Integer> steps) {
    Deque<Formula> read = new ArrayDeque<>(List.of(LEAVES.get(2), LEAVES.get(4)));
    for (int step : steps) {
      if (step < LEAVES.size()) {
        read.push(LEAVES.get(step));
      } else if (step == LEAVES.size()) {
        read.push(read.pop().not());
      } else if (read.size() > 1) {
        Formula last = read.pop();
        Formula before = read.pop();
        read.push(step % 2 == 0 ? Formula.all(before, last) : Formula.any(before, last));
      }
    }
    return read.element();
  }

  @Property(tries = 10_000)
  void kleene_agreesWithEveryCompletionWhereItIsSure(
      @ForAll @Size(max = 60) List<@IntRange(max = 18) Integer> steps) {
    Formula formula = formula(steps);
    Set<Unknown> asked = new LinkedHashSet<>();
    formula.collect(asked);

    ImmutableSet<Boolean> results = Completions.of(asked, formula::in).results();

    if (!formula.kleene().isUnknown()) {
      assertThat(results).containsExactly(formula.kleene().isYes());
    }
    if (results.size() == 2) {
      assertThat(formula.kleene()).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(Completions.of(asked, formula.not()::in).results())
        .isEqualTo(ImmutableSet.copyOf(results.stream().map(each -> !each).toList()));
  }
}
