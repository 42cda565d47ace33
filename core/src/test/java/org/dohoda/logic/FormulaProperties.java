package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dohoda.time.Truth;

/** Kleene logic never contradicts the completions. */
class FormulaProperties {
  private final List<Unknown> unknowns = new ArrayList<>();

  private Formula formula(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 5)) {
      case 0 -> Formula.of(random.nextBoolean());
      case 1 -> ask(random);
      case 2 -> Formula.all(formula(random, depth - 1), formula(random, depth - 1));
      case 3 -> Formula.any(formula(random, depth - 1), formula(random, depth - 1));
      default -> formula(random, depth - 1).not();
    };
  }

  private Formula ask(Random random) {
    Unknown unknown = unknowns.get(random.nextInt(unknowns.size()));
    return Formula.ask(unknown, unknown instanceof YesOrNo ? YesOrNo.SO : random.nextInt(3));
  }

  @Property(tries = 10_000)
  void kleene_agreesWithEveryCompletionWhereItIsSure(@ForAll long seed) {
    Random random = new Random(seed);
    unknowns.clear();
    unknowns.add(new YesOrNo("a", true));
    unknowns.add(new YesOrNo("b", false));
    unknowns.add(new OneOf("c", true, ImmutableList.of()));
    unknowns.add(new SomeCount("d"));
    Formula formula = formula(random, 5);
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
